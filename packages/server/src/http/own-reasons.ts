// Reasons for which the server itself says no, before the rules are asked, each with its HTTP status.

/** Reason → status; the rules' own reasons are in api/status-of-reason.ts. */
export const ownReasons = {
  'body-must-be-json': 400,
  'body-must-not-be-deep': 400,
  'address-must-be-well-formed': 400,
  'person-must-be-signed-in': 401,
  'way-in-must-be-valid': 401,
  'request-must-come-from-this-site': 403,
  'person-must-be-oneself': 403,
  'text-must-be-public': 403,
  'thing-must-exist': 404,
  'request-must-arrive-in-time': 408,
  'id-must-be-new': 409,
  'text-must-not-be-erased': 410,
  'body-must-be-small-enough': 413,
  'body-must-be-of-the-stated-type': 415,
  'input-must-be-valid': 422,
  'requests-must-be-fewer': 429,
  'followers-must-be-fewer': 503,
  'record-must-be-reachable': 503,
  'server-must-not-fail': 500,
} as const

export type OwnReason = keyof typeof ownReasons
