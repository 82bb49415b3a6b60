// What a page was drawn from is not sent: pages are documents (`csr = false`). So nothing of it is written out either,
// which would cost as much as drawing the page.
import type { Transport } from '@sveltejs/kit/hooks'

export const transport: Transport = {
  unsent: { encode: (value) => typeof value === 'object' && value !== null && 1, decode: () => null },
}
