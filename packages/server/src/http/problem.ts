// Problems as RFC 9457 describes them, with the clause and the reason of a refusal beside (problem+json).
import { ownReasons, type OwnReason } from './own-reasons.ts'

export const problemType = 'application/problem+json'

/** What every error answers: `reason` for programs, `title` and `detail` for people, `clause` where a rule refused. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  clause: string | null
  reason: string
  [data: string]: unknown
}

/** `person-must-be-a-citizen` → `Person must be a citizen`. */
export function titleOf(reason: string): string {
  const words = reason.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

export const typeOf = (reason: string) => `/api#problem-${reason}`

/** A problem that the server found itself. */
export function ownProblem(reason: OwnReason, detail: string, data: Record<string, unknown> = {}): Problem {
  return {
    ...data,
    type: typeOf(reason),
    title: titleOf(reason),
    status: ownReasons[reason],
    detail,
    clause: null,
    reason,
  }
}

/** A problem as a web response. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': problemType, 'cache-control': 'no-store', ...headers },
  })
}
