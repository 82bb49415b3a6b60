// What is wrong with the value of a society file, wherever it was read from: its form first, then what it says.
import { complaintsAbout } from './complaints.ts'
import { explain } from './explain.ts'
import type { Complaint } from './fault.ts'
import { complaintsBehind } from './mend.ts'
import { societyFile, type Society } from './society.ts'

/** The society, or everything that is wrong with it (clauses 2, 3.2). */
export const checkSociety = (value: unknown): { ok: Society } | { complaints: Complaint[] } => {
  const checked = societyFile.safeParse(value)
  const complaints = checked.success
    ? complaintsAbout(checked.data)
    : [
        ...distinct(explain(checked.error.issues, value, societyFile)),
        ...complaintsBehind(value, checked.error.issues),
      ]
  return checked.success && complaints.length === 0 ? { ok: checked.data } : { complaints }
}

/** A text can fail two rules that are said in the same words. */
const distinct = (complaints: readonly Complaint[]): Complaint[] => [
  ...new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint])).values(),
]
