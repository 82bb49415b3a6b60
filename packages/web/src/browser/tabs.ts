// Which tab this is, and which others are open: each keeps its own texts, so that none writes over another's.

const channel = new BroadcastChannel('drafts')
const ME = 'tab'
let me = sessionStorage.getItem(ME) ?? crypto.randomUUID()
sessionStorage.setItem(ME, me)
/** One page; a tab that was copied has the same name until it hears of the other. */
const page = crypto.randomUUID()

type Word = { ask: string; page: string } | { here: string; page: string }

channel.onmessage = ({ data }: MessageEvent<Word>) => {
  if (data.page !== page && 'ask' in data) channel.postMessage({ here: me, page } satisfies Word)
}

export const thisTab = (): string => me

/** Asks who else is there; a moment is enough, for tabs of one browser. */
export function otherTabs(patienceMs = 120): Promise<Set<string>> {
  return new Promise((resolve) => {
    const found = new Set<string>()
    const hear = ({ data }: MessageEvent<Word>) => {
      if (data.page !== page && 'here' in data) found.add(data.here)
    }
    channel.addEventListener('message', hear)
    channel.postMessage({ ask: me, page } satisfies Word)
    setTimeout(() => {
      channel.removeEventListener('message', hear)
      if (found.has(me)) {
        me = crypto.randomUUID()
        sessionStorage.setItem(ME, me)
      }
      resolve(found)
    }, patienceMs)
  })
}
