// The session cookie: HttpOnly, SameSite=Lax, and bound to this host where the visitor came over HTTPS.

/** Days after its last use that a session ends. */
export const sessionDays = 30

/** Name of the cookie; over HTTPS the browser itself guards names that begin with `__Host-`. */
export const cookieName = (secure: boolean) => (secure ? '__Host-session' : 'session')

/** The Set-Cookie line that gives a session, or takes it away when `token` is null. */
export function cookieLine(token: string | null, secure: boolean): string {
  const age = token === null ? 0 : sessionDays * 24 * 60 * 60
  const base = `${cookieName(secure)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(age)}`
  return secure ? `${base}; Secure` : base
}

/** The session's token in a Cookie header, or null. */
export function tokenInCookie(header: string | undefined, secure: boolean): string | null {
  if (header === undefined) return null
  const name = `${cookieName(secure)}=`
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
