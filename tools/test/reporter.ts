// A reporter for `node --test` that writes one JSON line for each finished test, for the test runner to count.
import type { TestEvent } from 'node:test/reporters'

/** One finished test, as it stands on a line. */
export type Line = {
  readonly name: string
  readonly file: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** Why it was skipped, or how it failed. */
  readonly detail: string
}

type Failure = { readonly failureType?: string; readonly cause?: unknown; readonly message?: string }

const describeFailure = (failure: Failure): string => {
  const cause = failure.cause
  if (cause instanceof Error) return cause.stack ?? cause.message
  return typeof cause === 'string' ? cause : (failure.message ?? 'no message')
}

/** The line that an event comes to, or nothing when it is not a finished test of its own. */
function lineOf(event: TestEvent): Line | undefined {
  if (event.type !== 'test:pass' && event.type !== 'test:fail') return undefined
  const { name, file = '', details, skip, todo } = event.data
  if (details.type === 'suite' && event.type === 'test:pass') return undefined
  if (skip !== undefined && skip !== false) {
    return { name, file, outcome: 'skipped', detail: skip === true ? 'no reason given' : skip }
  }
  if (todo !== undefined && todo !== false) return { name, file, outcome: 'failed', detail: 'left to do' }
  if (event.type === 'test:pass') return { name, file, outcome: 'passed', detail: '' }
  const failure = event.data.details.error as Failure
  if (failure.failureType === 'subtestsFailed') return undefined
  return { name, file, outcome: 'failed', detail: describeFailure(failure) }
}

/** The reporter itself, as `node --test-reporter` wants it. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    const line = lineOf(event)
    if (line !== undefined) yield `${JSON.stringify(line)}\n`
  }
}
