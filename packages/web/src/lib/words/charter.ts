// The charter as parts with numbered clauses, read from its text. Pure.

export interface CharterClause {
  number: string
  text: string
}

export interface CharterPart {
  number: string
  title: string
  clauses: CharterClause[]
}

export interface CharterText {
  /** What stands before the first part and after the last clause. */
  intro: string
  parts: CharterPart[]
}

/** Splits the charter at its headings and at lines that begin with a clause's number; other lines belong to what precedes. */
export function readCharter(markdown: string): CharterText {
  const charter: CharterText = { intro: '', parts: [] }
  for (const line of markdown.split('\n')) {
    const heading = /^## (\d+) (.+)$/.exec(line)
    const clause = /^(\d+\.\d+) (.*)$/.exec(line)
    const part = charter.parts.at(-1)
    if (/^# /.test(line)) continue
    if (heading) charter.parts.push({ number: heading[1] ?? '', title: heading[2] ?? '', clauses: [] })
    else if (clause && part) part.clauses.push({ number: clause[1] ?? '', text: clause[2] ?? '' })
    else if (part === undefined) charter.intro += `${line}\n`
    else {
      const last = part.clauses.at(-1)
      if (last) last.text += `\n${line.replace(/^ ?\(([a-z])\)/, '\n($1)')}`
    }
  }
  return charter
}
