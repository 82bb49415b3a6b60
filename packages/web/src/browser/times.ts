// Times in the reader's own zone: each says it in its title when it is looked at, and whoever is signed in gets the next
// pages in their own zone altogether.
import { improve } from './page.ts'

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Said only when somebody looks: the page is drawn anew as it is. */
function say({ target }: Event): void {
  const time = target instanceof Element ? target.closest<HTMLElement>('time[datetime]') : null
  const at = new Date(time?.getAttribute('datetime') ?? '')
  if (time === null || Number.isNaN(at.getTime())) return
  const { lang } = document.documentElement
  time.title = `${at.toLocaleString(lang, { dateStyle: 'full', timeStyle: 'short', timeZone: ownZone })}, ${ownZone}`
}

/** A year; the zone says nothing that the hours of somebody's acts do not say too. */
const keptSeconds = 31_536_000

function remember(mark: HTMLElement): void {
  if (mark.dataset['own'] === undefined || mark.dataset['zone'] === ownZone) return
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `zone=${encodeURIComponent(ownZone)}; path=/; max-age=${String(keptSeconds)}; samesite=lax${secure}`
}

export const startTimes = () => {
  document.addEventListener('pointerover', say)
  improve('[data-zone]', remember)
}
