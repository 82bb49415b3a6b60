// Cross-site request forgery: an unsafe request with a cookie must come from a page of this very site.

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

type Asked = { method: string; header: (name: string) => string | undefined; host: string; bearer: boolean }

/**
 * True when a request may act with the cookie that it carries. Browsers send `Sec-Fetch-Site` and `Origin` on unsafe
 * requests; scripts send neither, and a script that carries a cookie got it from its owner. Bearer tokens are never
 * sent by a browser on its own.
 */
export function comesFromThisSite({ method, header, host, bearer }: Asked): boolean {
  if (safe.has(method) || bearer) return true
  const fetchSite = header('sec-fetch-site')
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  const origin = header('origin')
  if (origin === undefined) return true
  return hostOf(origin) === host.toLowerCase()
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
