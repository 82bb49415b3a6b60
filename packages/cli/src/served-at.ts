// The address at which a society was served last: invitations that are made beside the server lead there.
import type { Store } from '@open-socialism/store'

const name = 'served-at'
export const usualAddress = 'http://localhost:8420'

export const rememberServedAt = (store: Store, address: string): Promise<void> =>
  store.settings.set(name, address)

export const servedAt = async (store: Store): Promise<string> => {
  const address = await store.settings.get(name)
  return typeof address === 'string' ? address : usualAddress
}
