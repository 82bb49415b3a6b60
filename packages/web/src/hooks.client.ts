// In the browser, before the page is taken over.
import { rememberTyped } from '#lib/parts/typed-early.ts'

export const init = () => {
  rememberTyped()
}
