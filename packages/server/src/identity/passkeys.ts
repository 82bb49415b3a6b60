// Passkeys (WebAuthn): registered from a session as a way in (clause 5.8), and used to sign in.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { submitChecked } from '../acts/submit.ts'
import type { Answer } from '../pages/open-socialism.ts'
import type { Session } from '../pages/queries.ts'
import type { PublicRecord } from '../record.ts'
import type { Arrival } from '../http/addresses.ts'
import { newName } from './secrets.ts'
import type { Sessions, Standing } from './sessions.ts'
import type { IdentityTables } from './tables.ts'
import { stateOfWayIn } from './way-in-state.ts'

const challengeMs = 5 * 60_000

type Parts = {
  record: PublicRecord
  tables: IdentityTables
  sessions: Sessions
  standingOf: (person: string) => Promise<Standing>
  societyName: () => Promise<string>
  personName: (person: string) => Promise<string>
  clock: () => number
}

/** Where a passkey is bound to: the host, and the address that the browser must show. */
const siteOf = ({ host, secure }: Arrival) => ({
  rpID: new URL(`http://${host}`).hostname,
  origin: `${secure ? 'https' : 'http'}://${host}`,
})

/** Passkeys need HTTPS, or the machine itself; browsers offer none elsewhere. */
export function canUsePasskeys(arrival: Arrival): boolean {
  const { rpID } = siteOf(arrival)
  return arrival.secure || rpID === 'localhost' || rpID.endsWith('.localhost')
}

export type Passkeys = ReturnType<typeof createPasskeys>

export function createPasskeys({
  record,
  tables,
  sessions,
  standingOf,
  societyName,
  personName,
  clock,
}: Parts) {
  const transportsOf = (names: readonly string[]) => names as AuthenticatorTransport[]

  return {
    async registrationOptions(session: Session, arrival: Arrival) {
      const name = await personName(session.person)
      const existing = await tables.credentialsOf(session.person)
      const options = await generateRegistrationOptions({
        rpName: await societyName(),
        rpID: siteOf(arrival).rpID,
        userID: new TextEncoder().encode(session.person),
        userName: name,
        userDisplayName: name,
        attestationType: 'none',
        excludeCredentials: existing.map(({ id, transports }) => ({
          id,
          transports: transportsOf(transports),
        })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      })
      await tables.addChallenge(options.challenge, 'registration', session.person, clock() + challengeMs)
      return options
    },

    /** Registers what the browser made; the way in stands in the record before it works. */
    async register(
      session: Session,
      arrival: Arrival,
      response: RegistrationResponseJSON,
      label: string,
    ): Promise<Answer | null> {
      const { rpID, origin } = siteOf(arrival)
      const challenge = challengeIn(response.response.clientDataJSON)
      const taken = challenge === null ? null : await tables.takeChallenge(challenge, 'registration', clock())
      if (challenge === null || taken?.person !== session.person) return null
      const checked = await verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: false,
      }).catch(() => ({ verified: false as const }))
      if (!checked.verified) return null
      const { credential, credentialBackedUp } = checked.registrationInfo
      if ((await tables.findCredential(credential.id)) !== null) return null
      const way = newName()
      const { person } = session
      await tables.addWay({ id: way, person, kind: 'passkey', secret: null, expires_at: null, at: clock() })
      await tables.addCredential({
        id: credential.id,
        person,
        way,
        public_key: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        backed_up: credentialBackedUp,
        at: clock(),
      })
      const act = { id: `way:${way}`, type: 'issue-way-in', person, way, wayKind: 'passkey', label }
      const answer = await submitChecked(record, act, { by: person, auth: session.auth })
      if (answer.kind === 'refused' || answer.kind === 'invalid') {
        await tables.dropCredential(credential.id)
        await tables.dropWay(way)
      }
      return answer
    },

    async authenticationOptions(arrival: Arrival) {
      const options = await generateAuthenticationOptions({
        rpID: siteOf(arrival).rpID,
        userVerification: 'preferred',
      })
      await tables.addChallenge(options.challenge, 'authentication', null, clock() + challengeMs)
      return options
    },

    /** Checks an assertion and begins a session; null when it opens nothing. */
    async signIn(arrival: Arrival, response: AuthenticationResponseJSON, device: string | null) {
      const { rpID, origin } = siteOf(arrival)
      const challenge = challengeIn(response.response.clientDataJSON)
      const taken =
        challenge === null ? null : await tables.takeChallenge(challenge, 'authentication', clock())
      const credential = await tables.findCredential(response.id)
      if (challenge === null || taken === null || credential === null) return null
      const checked = await verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        credential: {
          id: credential.id,
          publicKey: new Uint8Array(credential.public_key),
          counter: credential.counter,
          transports: transportsOf(credential.transports),
        },
        requireUserVerification: false,
      }).catch(() => ({ verified: false as const }))
      if (!checked.verified) return null
      const { person, way } = credential
      const standing = await standingOf(person)
      if (stateOfWayIn(standing.person, way, standing.now) !== 'good') return null
      await tables.countCredential(credential.id, checked.authenticationInfo.newCounter, clock())
      const token = await sessions.begin({ person, way, auth: 'passkey', device })
      return { token, person }
    },
  }
}

/** The challenge that a response says it answers; checked against what we gave out. */
function challengeIn(clientDataJSON: string): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    const challenge = (data as { challenge?: unknown } | null)?.challenge
    return typeof challenge === 'string' && /^[A-Za-z0-9_-]{20,200}$/.test(challenge) ? challenge : null
  } catch {
    return null
  }
}
