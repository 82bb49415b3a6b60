// Signing in and out: the session's token in a cookie that no script can read.
import type { RequestEvent } from '@sveltejs/kit'

const DAYS = 90

/** Gives the browser a session. */
export function signIn(event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>, token: string): void {
  event.cookies.set(event.locals.society.identity.cookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    maxAge: DAYS * 86_400,
  })
}

/** Takes the session out of the browser. */
export function forget(event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>): void {
  event.cookies.delete(event.locals.society.identity.cookie, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
  })
}
