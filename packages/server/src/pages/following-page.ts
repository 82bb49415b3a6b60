// What a reader follows and what happened there since they last looked; for them alone.
import type { EntryIndex, Ms, RecordLine, Resolved } from './resolved.ts'

export const newsKinds = ['decisions', 'talk', 'positions', 'people'] as const
export type NewsKind = (typeof newsKinds)[number]

export const followable = ['circle', 'proposal', 'project', 'person'] as const

export interface FollowingPage extends Resolved {
  follows: { subject: string; below: boolean; followedAt: Ms }[]
  /** The newest that happened there, newest first, at most 200; not what the reader did. */
  news: RecordLine[]
  /** True where more happened than is shown or looked through. */
  more: boolean
  kinds: NewsKind[]
  /** The newest entry, up to which everything is seen with one button. */
  upTo: EntryIndex
  calendar: boolean
  webhooks: WebhookOf[]
}

/** Where somebody is told of what they follow, and how that goes; times by the server's own clock. */
export interface WebhookOf {
  id: string
  address: string
  since: Ms
  toldAt: Ms | null
  failingSince: Ms | null
  nextAt: Ms
  /** What went wrong last: a status, or the name of a fault. */
  said: string | null
  endedAt: Ms | null
}

/** What a page does for who follows; each for the session's own reader. */
export interface Following {
  follow(subject: string, below: boolean): Promise<'followed' | 'unknown' | 'full'>
  unfollow(subject: string): Promise<void>
  see(entry: EntryIndex): Promise<void>
  choose(kinds: readonly string[]): Promise<void>
  /** The secret of a new private calendar, once, in the clear. */
  openCalendar(): Promise<string>
  closeCalendar(): Promise<void>
  /** The secret that signs what is sent, once, in the clear; or why there is no such webhook. */
  openWebhook(
    address: string,
  ): Promise<{ ok: true; secret: string } | { ok: false; why: 'address' | 'full' | 'trial' }>
  closeWebhook(id: string): Promise<void>
  /** Begins again after it was given up. */
  restartWebhook(id: string): Promise<void>
}
