// Secrets behind sessions and ways in (5.8): random, and kept as SHA-256 alone.
import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess: 256 random bits as 43 characters of base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. The secrets are random, so that one round of SHA-256 is enough. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()
