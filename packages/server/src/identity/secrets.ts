// Secrets that open a way in: what they look like, and how this process names them in memory.
import { hash, randomBytes } from 'node:crypto'

/** A random public name for a way in, that says nothing about its secret. */
export const newName = () => randomBytes(12).toString('base64url')

/** Under which a secret is remembered; the secret itself is not kept. */
export const keyOfSecret = (secret: string): string => hash('sha256', secret, 'base64url')

/** True for what the store's `newSecret` can have made; anything else is not looked up. */
export const looksLikeSecret = (value: string) => /^[A-Za-z0-9_-]{43}$/.test(value)

/** Begins every bearer token, so that a token found in a file or a log says what it is. */
export const bearerPrefix = 'os-'
