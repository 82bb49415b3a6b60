// What follows from its question alone, worked out once: the texts of a record never change, and its moments are few.

/**
 * `make`, remembering answers of about `limit` in `costOf`'s measure, by default that many answers; the oldest go first.
 * Answers are shared: nobody changes them.
 */
export function remembered<Question, Answer>(
  make: (question: Question) => Answer,
  limit: number,
  costOf: (question: Question, answer: Answer) => number = () => 1,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>()
  let total = 0
  return (question) => {
    const before = known.get(question)
    if (before !== undefined) return before
    const answer = make(question)
    known.set(question, answer)
    total += costOf(question, answer)
    for (const [oldest, old] of known) {
      if (total <= limit || oldest === question) break
      known.delete(oldest)
      total -= costOf(oldest, old)
    }
    return answer
  }
}
