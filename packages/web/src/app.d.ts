// What SvelteKit hands to our pages: the society behind the request, and errors that name their clause.
import type { IncomingMessage } from 'node:http'
import type { NoPast, OpenSocialism } from '#lib/server/queries.ts'

declare global {
  namespace App {
    interface Locals {
      society: OpenSocialism
      /** Why there is no such moment as the address asks for. */
      noPast: NoPast | null
    }
    interface Error {
      status: number
      message: string
      clause?: string
      /** The wording of that clause. */
      quote?: string
    }
    interface Platform {
      req: IncomingMessage & {
        openSocialism?: OpenSocialism
        language?: string
        /** What went wrong before a page was asked for: its page is all that is wanted. */
        problem?: { status: number; reason: string; again: string }
        /** Whoever asks has nothing of ours in their browser yet. */
        isFirst?: boolean
        /** Takes the page that is drawn; else it goes into the response. */
        takePage?: (parts: readonly Uint8Array[]) => void
      }
    }
  }
}

export {}
