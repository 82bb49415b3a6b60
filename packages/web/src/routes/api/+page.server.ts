// How a program reads and acts: examples that run as they stand, every address, every reason for a no.
import { sayRefusal, isSaid } from '#lib/words/refusals.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const { addresses, reasons, examples } = await locals.society.queries.api()
  return {
    addresses,
    examples,
    /** A few of the server's own have no words of the catalogue: their names say what was required. */
    reasons: reasons.map(({ reason, status }) => ({
      reason,
      status,
      said: isSaid(reason) ? sayRefusal(reason).said : null,
    })),
  }
}
