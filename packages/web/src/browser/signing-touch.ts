// An act signed by a touch of a passkey (clause 5.8): the hash of the act is the challenge of a WebAuthn assertion.
import { base64url, bytesOf } from './base64.ts'

/** A passkey that signs, as the server names it. */
export type Passkey = { way: string; site: string; credential: string; transports: string[] }

/** What the device signed, as it is sent. Rejects with the browser's error where it did not. */
export async function touchPasskey(act: BufferSource, passkeys: readonly Passkey[]) {
  const challenge = await crypto.subtle.digest('SHA-256', act)
  const touched = await navigator.credentials.get({
    publicKey: {
      challenge,
      rpId: passkeys[0]?.site ?? location.hostname,
      allowCredentials: passkeys.map(({ credential, transports }) => ({
        type: 'public-key',
        id: bytesOf(credential),
        transports: transports as AuthenticatorTransport[],
      })),
      userVerification: 'preferred',
    },
  })
  if (!(touched instanceof PublicKeyCredential)) throw new DOMException('no passkey', 'NotAllowedError')
  const { clientDataJSON, authenticatorData, signature } = touched.response as AuthenticatorAssertionResponse
  return {
    way: passkeys.find(({ credential }) => credential === touched.id)?.way ?? '',
    value: base64url(signature),
    clientData: base64url(clientDataJSON),
    authenticator: base64url(authenticatorData),
  }
}
