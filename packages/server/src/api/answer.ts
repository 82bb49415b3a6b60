// What the record answered to an act, as HTTP says it.
import { ownProblem, problemResponse, titleOf, typeOf, type Problem } from '../http/problem.ts'
import type { Answer } from '../pages/open-socialism.ts'
import { statusOfReason } from './status-of-reason.ts'

/** A refusal as problem+json: clause, reason, and what the rule says beside. */
export function refusalProblem(refusal: Extract<Answer, { kind: 'refused' }>['refusal']): Problem {
  const { clause, reason, ...data } = refusal
  return {
    ...data,
    type: typeOf(reason),
    title: titleOf(reason),
    status: statusOfReason(reason),
    detail: `Clause ${clause} of the charter refuses this: ${titleOf(reason).toLowerCase()}. Nothing was changed.`,
    clause,
    reason,
  }
}

/** The problem that an answer is, or null when the act was accepted. */
export function problemOf(answer: Exclude<Answer, { kind: 'accepted' }>): Problem {
  switch (answer.kind) {
    case 'refused':
      return refusalProblem(answer.refusal)
    case 'invalid':
      return ownProblem('input-must-be-valid', issuesInWords(answer.issues), { issues: answer.issues })
    case 'repeated':
      return ownProblem(
        'id-must-be-new',
        `You used this id for another act, which is entry ${String(answer.entry)}. Nothing was entered now; send this act under an id of its own.`,
        { entry: answer.entry },
      )
    case 'unavailable':
      return ownProblem(
        'record-must-be-reachable',
        'The record cannot be written now. Send the same id again later.',
        {
          why: answer.why,
        },
      )
  }
}

const issuesInWords = (issues: { path: string; message: string }[]) =>
  issues
    .slice(0, 5)
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
    .join('; ')

/** `{ entry, events }`, or the problem. */
export function answerResponse(answer: Answer): Response {
  if (answer.kind !== 'accepted')
    return problemResponse(problemOf(answer), answer.kind === 'unavailable' ? { 'retry-after': '1' } : {})
  return new Response(JSON.stringify({ entry: answer.entry, events: answer.events }), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })
}
