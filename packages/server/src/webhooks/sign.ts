// Signing what a webhook is sent, as the Standard Webhooks specification has it (standardwebhooks.com).
import { createHmac } from 'node:crypto'

/** A secret as whoever receives is given it. */
export const writtenSecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`

/** Headers of one message, signed for the time (seconds) at which it is sent. */
export function signedHeaders(
  secret: Buffer,
  id: string,
  seconds: number,
  body: string,
): Record<string, string> {
  const signature = createHmac('sha256', secret)
    .update(`${id}.${String(seconds)}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}
