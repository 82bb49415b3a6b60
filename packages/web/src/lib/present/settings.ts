// One's own settings, ready to show: ways in as the record has them, sessions, vouches (clauses 2.14, 5.8).
import { settings as m } from '#messages'
import type { WayIn } from '@open-socialism/kernel'
import type { SettingsPage } from '../server/queries.ts'
import { sayDevice } from '../words/device.ts'
import { nameOf, textOf, type Speaker } from '../words/phrase.ts'
import { sayDate, sayMoment, type Now } from '../words/time.ts'

export interface OwnWay {
  id: string
  kind: string
  label: string
  /** Who made it and when, and what became of it. */
  line: string
  state: { word: string; glyph: string; tone: string }
  /** What its holder can still do with it. */
  may: 'refuse' | 'revoke' | null
}

export interface SettingsView {
  id: string
  name: string
  biography: string
  citizen: boolean
  hasPasskey: boolean
  /** Ways in that sign acts, those that do so now by their names, and whether a passkey of this address is among them. */
  signing: { ways: { id: string; label: string; line: string }[]; now: string; passkeyHere: boolean }
  /** Passkeys that only open so far. */
  openOnly: { id: string; label: string }[]
  /** Ways that work or wait first, those that are over after. */
  ways: OwnWay[]
  over: OwnWay[]
  sessions: { id: string; device: string; line: string; current: boolean }[]
  vouches: { id: string; name: string; when: string }[]
  vouchesLeft: number
  waiting: { id: string; name: string; line: string }[]
}

/** Builds the page for a reader who came to the host `here`; sessions are dated by the real clock, which is `real`. */
export function presentSettings(page: SettingsPage, speaker: Speaker, real: Now, here: string): SettingsView {
  const { person } = page
  const ways = [...person.waysIn]
    .sort((a, b) => b.issuedAt - a.issuedAt)
    .map((way) => presentOwnWay(way, person.id, speaker))
  return {
    id: person.id,
    name: textOf(speaker, person.name) ?? '',
    biography: textOf(speaker, person.biography) ?? '',
    citizen: person.citizenSince !== null,
    hasPasskey: person.waysIn.some(({ wayKind, endedAt }) => wayKind === 'passkey' && endedAt === null),
    ...presentSigning(page, speaker, here),
    ways: ways.filter(({ may }) => may !== null),
    over: ways.filter(({ may }) => may === null),
    sessions: sessionsShown(page).map((one) => ({
      id: one.id,
      device: sayDevice(one.device),
      line: m.session({
        auth: one.auth,
        since: sayMoment(one.since, real),
        seen: sayMoment(one.lastSeen, real),
      }),
      current: one.current,
    })),
    vouches: person.vouches.map((one) => ({
      id: one.person,
      name: nameOf(speaker, one.person),
      when: sayDate(one.at, speaker.now.zone),
    })),
    vouchesLeft: page.vouchesLeft,
    waiting: page.waiting
      .filter(({ id }) => id !== person.id)
      .map((one) => ({
        id: one.id,
        name: nameOf(speaker, one.id),
        line: m.vouches({ count: one.vouches }),
      })),
  }
}

/** Who tries a seat shares it with others who do, and sees their own session alone. */
const sessionsShown = ({ sessions }: SettingsPage) =>
  sessions.some(({ auth, current }) => current && auth === 'trial')
    ? sessions.filter(({ current }) => current)
    : sessions

/** A way in as its holder sees it: what waits can be refused, what works or was used can be revoked (clause 5.8). */
export function presentOwnWay(way: WayIn, self: string, speaker: Speaker): OwnWay {
  const { now } = speaker
  const by =
    way.issuedBy === self
      ? m.you()
      : way.issuedBy === 'operator'
        ? m.operator()
        : nameOf(speaker, way.issuedBy)
  const made = { by, when: sayMoment(way.issuedAt, now) }
  const own = { id: way.id, kind: m.kind({ kind: way.wayKind }), label: way.label }
  const mark = (word: string, glyph: string, tone: string) => ({ word, glyph, tone })
  if (way.endedAt !== null) {
    const wasRefused = way.endedAt < way.validFrom
    const ended = sayMoment(way.endedAt, now)
    return {
      ...own,
      line: wasRefused ? m.madeRefused({ ...made, ended }) : m.madeRevoked({ ...made, ended }),
      state: mark(wasRefused ? m.refused() : m.revoked(), 'rejected', 'rejected'),
      may: null,
    }
  }
  if (way.validFrom > now.at)
    return {
      ...own,
      line: m.madeWaits({ ...made, from: sayMoment(way.validFrom, now) }),
      state: mark(m.waits(), 'waiting', 'waiting'),
      may: 'refuse',
    }
  if (way.wayKind === 'link' && way.usedAt !== null)
    return {
      ...own,
      line: m.madeUsed({ ...made, used: sayMoment(way.usedAt, now) }),
      state: mark(m.used(), 'adopted', 'open'),
      may: 'revoke',
    }
  return {
    ...own,
    line: m.made(made),
    state: mark(way.wayKind === 'link' ? m.notUsedYet() : m.works(), 'adopted', 'adopted'),
    may: 'revoke',
  }
}

/** Which of one's ways in sign acts, and from when (clause 5.8). */
function presentSigning(
  { person }: SettingsPage,
  speaker: Speaker,
  here: string,
): Pick<SettingsView, 'signing' | 'openOnly'> {
  const good = person.waysIn.filter(
    ({ endedAt, wayKind }) => endedAt === null && (wayKind === 'passkey' || wayKind === 'key'),
  )
  const { at } = speaker.now
  const signs = good.flatMap(({ signs, ...way }) =>
    signs ? [{ ...way, site: signs.key.site, from: Math.max(signs.from, way.validFrom) }] : [],
  )
  const now = signs.filter(({ from }) => from <= at)
  return {
    signing: {
      ways: signs.map(({ id, label, from }) => ({
        id,
        label,
        line: from <= at ? m.signsNow() : m.signsFrom({ when: sayMoment(from, speaker.now) }),
      })),
      now: now.map(({ id }) => id).join(' '),
      passkeyHere: now.some(({ site }) => site === here),
    },
    openOnly: good.flatMap(({ id, label, signs, wayKind }) =>
      wayKind === 'passkey' && !signs ? [{ id, label }] : [],
    ),
  }
}
