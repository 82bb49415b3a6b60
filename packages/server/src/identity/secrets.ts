// Secrets that open a way in: random, given out once, kept only as a hash.
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as 43 characters of base64url. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** A random public name for a way in or a session, that says nothing about its secret. */
export const newName = () => randomBytes(12).toString('base64url')

/** What is kept of a secret: its SHA-256. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** True for what `newSecret` can have made; anything else is not looked up. */
export const looksLikeSecret = (value: string) => /^[A-Za-z0-9_-]{43}$/.test(value)

/** Begins every bearer token, so that a token found in a file or a log says what it is. */
export const bearerPrefix = 'os-'
