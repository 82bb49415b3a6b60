// Whether an act has to be signed (5.8): the rules are asked what they would say to it unsigned.
import type { Act, Reason } from '@open-socialism/kernel'
import { ask } from './asking.ts'
import type { Look } from './source.ts'

const wanting: Reason = 'author-must-be-known-as-the-practice-requires'

/** Only what is done in a decision can ask for it; other refusals are said when the act is sent. */
export async function mustBeSigned({ reader, asker }: Look, act: Act): Promise<boolean> {
  if (act.type !== 'propose' && !('proposal' in act)) return false
  const { unsigned } = await ask(reader, { ...asker, auth: 'session' }, { unsigned: act })
  return unsigned?.reason === wanting
}
