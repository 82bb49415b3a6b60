// One's own settings, ready to show: ways in as the record has them, sessions, vouches (clauses 2.14, 5.8).
import type { WayIn } from '@open-socialism/kernel'
import type { SettingsPage } from '../server/queries.ts'
import { sayDevice } from '../words/device.ts'
import { nameOf, textOf, type Speaker } from '../words/phrase.ts'
import { plural, sayDate, sayMoment, type Now } from '../words/time.ts'

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
  /** Ways that work or wait first, those that are over after. */
  ways: OwnWay[]
  over: OwnWay[]
  sessions: { id: string; device: string; line: string; current: boolean }[]
  vouches: { id: string; name: string; when: string }[]
  vouchesLeft: number
  waiting: { id: string; name: string; line: string }[]
}

const kinds: Record<WayIn['wayKind'], string> = {
  link: 'One-time link',
  passkey: 'Passkey',
  key: 'Key',
  token: 'Token for a program',
}
const auths: Record<string, string> = {
  session: 'by a link',
  passkey: 'by a passkey',
  token: 'by a token',
  trial: 'to try this seat',
}

/** Builds the page; sessions are dated by the real clock, which is `real`. */
export function presentSettings(page: SettingsPage, speaker: Speaker, real: Now): SettingsView {
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
    ways: ways.filter(({ may }) => may !== null),
    over: ways.filter(({ may }) => may === null),
    sessions: sessionsShown(page).map((one) => ({
      id: one.id,
      device: sayDevice(one.device),
      line: `${auths[one.auth] ?? one.auth}, since ${sayMoment(one.since, real)}; last here ${sayMoment(one.lastSeen, real)}`,
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
        line:
          one.vouches === 0
            ? 'nobody has vouched yet'
            : `${plural(one.vouches, 'citizen has', 'citizens have')} vouched`,
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
      ? 'you'
      : way.issuedBy === 'operator'
        ? 'whoever runs the server'
        : nameOf(speaker, way.issuedBy)
  const made = `Made by ${by}, ${sayMoment(way.issuedAt, now)}`
  const own = { id: way.id, kind: kinds[way.wayKind], label: way.label }
  const mark = (word: string, glyph: string, tone: string) => ({ word, glyph, tone })
  if (way.endedAt !== null) {
    const word = way.endedAt < way.validFrom ? 'Refused' : 'Revoked'
    return {
      ...own,
      line: `${made}; ${word.toLowerCase()} ${sayMoment(way.endedAt, now)}.`,
      state: mark(word, 'rejected', 'rejected'),
      may: null,
    }
  }
  if (way.validFrom > now.at)
    return {
      ...own,
      line: `${made}; works from ${sayMoment(way.validFrom, now)} unless you refuse it.`,
      state: mark('Waits', 'waiting', 'waiting'),
      may: 'refuse',
    }
  if (way.wayKind === 'link' && way.usedAt !== null)
    return {
      ...own,
      line: `${made}; used ${sayMoment(way.usedAt, now)}. Revoking it ends the session that began by it.`,
      state: mark('Used', 'adopted', 'open'),
      may: 'revoke',
    }
  return {
    ...own,
    line: `${made}.`,
    state: mark(way.wayKind === 'link' ? 'Not used yet' : 'Works', 'adopted', 'adopted'),
    may: 'revoke',
  }
}
