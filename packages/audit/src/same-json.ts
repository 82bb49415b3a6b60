// Whether two values say the same as JSON: fields in any order, and one that is undefined is not there.

export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, at) => sameJson(item, (other as unknown[])[at]))
  }
  return covers(one, other) && covers(other, one, true)
}

/** Whether each field of `one` that says something is said by `other`; where `named`, only whether it is there. */
function covers(one: object, other: object, named = false): boolean {
  for (const name in one) {
    const value = (one as Record<string, unknown>)[name]
    if (value === undefined) continue
    const there = (other as Record<string, unknown>)[name]
    if (named ? there === undefined : !sameJson(value, there)) return false
  }
  return true
}
