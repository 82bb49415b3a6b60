// The page of the API: every address, every reason for a no, and things that are there for its examples.

export interface ApiPage {
  /** `says` is in English, as in the OpenAPI description. */
  addresses: { method: string; path: string; says: string }[]
  /** The server's own, and then those of the rules, each with its HTTP status. */
  reasons: { reason: string; status: number }[]
  /** What the examples are made with, so that they answer something. */
  examples: { circle: string; decision: string; newest: number }
}
