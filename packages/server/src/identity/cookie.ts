// The session cookie: HttpOnly, SameSite=Lax, and bound to this host where the visitor came over HTTPS.

/** Days after which a session ends. */
export const sessionDays = 90

/** Name of the cookie; over HTTPS the browser itself guards names that begin with `__Host-`. */
export const cookieName = (secure: boolean) => (secure ? '__Host-session' : 'session')

/** The Set-Cookie line that gives a session, or takes it away when `token` is null. */
export function cookieLine(token: string | null, secure: boolean): string {
  const age = token === null ? 0 : sessionDays * 24 * 60 * 60
  const base = `${cookieName(secure)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(age)}`
  return secure ? `${base}; Secure` : base
}

/** The session's token in a Cookie header, or null. */
export const tokenInCookie = (header: string | undefined, secure: boolean): string | null =>
  valueIn(header, `${cookieName(secure)}=`)

const challengeCookie = 'passkey-challenge'

/** The Set-Cookie line that ties a passkey's challenge to the browser that asked for it, for five minutes. */
export const challengeLine = (id: string, secure: boolean): string =>
  `${challengeCookie}=${id}; Path=/api/passkeys; HttpOnly; SameSite=Strict; Max-Age=300${secure ? '; Secure' : ''}`

/** The challenge that a browser was given, or null. */
export const challengeIn = (header: string | undefined): string | null =>
  valueIn(header, `${challengeCookie}=`)

function valueIn(header: string | undefined, name: string): string | null {
  if (header === undefined) return null
  for (const part of header.split(';')) {
    const cookie = part.trim()
    if (cookie.startsWith(name)) return cookie.slice(name.length)
  }
  return null
}

/** The token in `Authorization: Bearer …`, or null. */
export function bearerToken(header: string | undefined): string | null {
  const match = header === undefined ? null : /^Bearer +(\S+)$/i.exec(header)
  return match?.[1] ?? null
}
