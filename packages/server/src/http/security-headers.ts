// Headers that every answer carries; pages bring their own content security policy with hashes, the rest gets the strictest.

const always: [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
]

/** Policy of answers that are no pages: nothing may load, run or frame. */
export const barePolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** The headers for one answer; `secure` when the visitor came over HTTPS. */
export function securityHeaders(secure: boolean): readonly [string, string][] {
  return secure ? withTransport : always
}

const withTransport: [string, string][] = [
  ...always,
  ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
]
