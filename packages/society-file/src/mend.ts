// Looks behind faults of form: mends a copy of the file just enough to find what else is wrong with it.
import type { z } from 'zod'
import { complaintsAbout } from './complaints.ts'
import type { Complaint, Path } from './fault.ts'
import { societyFile } from './society.ts'

type Issue = z.core.$ZodIssue
type Group = Record<string | number, unknown>

/** Stands in for a text that is missing or wrong; what is found about it is not reported. */
function* standIns(): Generator<string, never> {
  for (let n = 1; ; n++) yield `stand-in-${n}`
}
const isStandIn = ({ found }: Complaint): boolean => /stand-in-\d/.test(found)

/** What is wrong besides the given faults of form; nothing where the file cannot be mended. */
export const complaintsBehind = (value: unknown, issues: readonly Issue[]): Complaint[] => {
  const copy = structuredClone(value)
  const mended: Path[] = []
  let left = issues
  const names = standIns()
  for (const mend of [takeAway, takeAway, putStandIn, putStandIn]) {
    for (const issue of left) mended.push(...mend(copy, issue, names))
    const checked = societyFile.safeParse(copy)
    if (checked.success)
      return complaintsAbout(checked.data).filter(
        (complaint) => !isStandIn(complaint) && !mended.some((path) => isWithin(complaint.path, path)),
      )
    left = checked.error.issues
  }
  return []
}

const isWithin = (path: Path, around: Path): boolean => around.every((key, i) => path[i] === key)

/** Takes away what is wrong: an unknown key, or a value that may be missing. */
const takeAway = (whole: unknown, issue: Issue): Path[] => {
  const path = issue.path as Path
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
  for (const each of keys) change(whole, each, (group, key) => Reflect.deleteProperty(group, key))
  return keys
}

/** Puts a text where one is needed. */
const putStandIn = (whole: unknown, issue: Issue, names: Generator<string, never>): Path[] => {
  const path = issue.path as Path
  change(whole, path, (group, key) => (group[key] = names.next().value))
  return [path]
}

const change = (whole: unknown, path: Path, how: (group: Group, key: string | number) => void): void => {
  const key = path.at(-1)
  const group = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Group | null | undefined)?.[step], whole)
  if (key !== undefined && typeof group === 'object' && group !== null) how(group as Group, key)
}
