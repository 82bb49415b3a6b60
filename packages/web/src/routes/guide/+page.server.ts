// The way in for a newcomer, with this society's own circles as the example.
import { deepestChain, standardLadder } from '#lib/present/guide.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const { circles } = await locals.society.queries.circles(locals.society.session)
  return {
    chain: deepestChain(circles).map(({ id, name, purpose }) => ({ id, name, purpose })),
    ladder: standardLadder(),
  }
}
