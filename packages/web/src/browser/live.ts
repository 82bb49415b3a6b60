// Follows the record: when entries arrive, the page is asked for anew and drawn over the present one, politely.
import { drawAnew, improve } from './page.ts'

/** The first entry shows at once; a busy record refreshes a page once a second, a hidden page more rarely (ms). */
const soon = 120
const pause = 1_000

/** How many entries the record had when a page was drawn. */
const sizeOf = (root: ParentNode): number =>
  Number(root.querySelector<HTMLElement>('[data-live]')?.dataset['size'] ?? 0)

function follow(line: HTMLElement): void {
  const circle = line.dataset['circle']
  const source = new EventSource(circle ? `/live?circle=${encodeURIComponent(circle)}` : '/live')
  let timer: ReturnType<typeof setTimeout> | undefined
  let newest = -1
  let refreshed = 0
  const refresh = async () => {
    // A page of the past, drawn over this one, follows nothing.
    if (!line.isConnected) return void source.close()
    refreshed = Date.now()
    const before = sizeOf(document)
    // After going back a browser would take what it kept without asking.
    const answer = await fetch(location.pathname + location.search, {
      headers: { accept: 'text/html' },
      cache: 'no-cache',
    })
    if (answer.ok) drawAnew(await answer.text())
    if (sizeOf(document) > before) line.textContent = line.dataset['arrived'] ?? ''
    timer = undefined
    // A page kept for a crowd may be a second old: what it does not hold yet is asked for once more.
    if (sizeOf(document) <= newest) timer = setTimeout(refreshOrWait, pause)
  }
  const refreshOrWait = () => {
    refresh().catch(() => {
      timer = setTimeout(refreshOrWait, pause * 10)
    })
  }
  const arrived = ({ lastEventId }: MessageEvent) => {
    newest = Math.max(newest, Number(lastEventId))
    const rest = (document.hidden ? pause * 10 : pause) - (Date.now() - refreshed)
    timer ??= setTimeout(refreshOrWait, Math.max(soon, rest))
  }
  source.onmessage = arrived
  source.addEventListener('entry', arrived)
  addEventListener('pagehide', () => {
    source.close()
  })
  // Going back shows the page as it was kept; what happened meanwhile is drawn over it.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (navigation?.type === 'back_forward') refreshOrWait()
  // Restored from the browser's memory a page may be hours old.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}

export const startLive = () => {
  improve('[data-live]', follow)
}
