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
import type { Identity } from '@open-socialism/store'
import { signingNow } from '../acts/signed.ts'
import { submitChecked } from '../acts/submit.ts'
import type { Answer, Signer } from '../pages/open-socialism.ts'
import type { Session } from '../pages/queries.ts'
import type { PublicRecord } from '../record.ts'
import type { Arrival } from '../http/addresses.ts'
import { newName } from './secrets.ts'
import type { Sessions, Standing } from './sessions.ts'
import { signingKeyOf } from './signing-key.ts'
import { stateOfWayIn } from './way-in-state.ts'

const challengeMs = 5 * 60_000

type Parts = {
  record: PublicRecord
  identity: Identity
  sessions: Sessions
  standingOf: (person: string) => Promise<Standing>
  societyName: () => Promise<string>
  personName: (person: string) => Promise<string>
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

export function createPasskeys({ record, identity, sessions, standingOf, societyName, personName }: Parts) {
  const { credentials, ways } = identity
  const transportsOf = (names: readonly string[]) => names as AuthenticatorTransport[]

  return {
    async registrationOptions(session: Session, arrival: Arrival) {
      const name = await personName(session.person)
      const existing = await credentials.of(session.person)
      const options = await generateRegistrationOptions({
        rpName: await societyName(),
        rpID: siteOf(arrival).rpID,
        userID: new TextEncoder().encode(session.person),
        userName: name,
        userDisplayName: name,
        attestationType: 'none',
        // Those that acts can be signed with (5.8).
        supportedAlgorithmIDs: [-8, -7, -257],
        excludeCredentials: existing.map(({ id, transports }) => ({
          id,
          transports: transportsOf(transports),
        })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      })
      const asked = { challenge: options.challenge, purpose: 'registration', person: session.person }
      return { options, challenge: (await credentials.challenge({ ...asked, lifetimeMs: challengeMs })).id }
    },

    /** Registers what the browser made; the way in stands in the record before it works. */
    async register(
      session: Session,
      arrival: Arrival,
      {
        challenge,
        response,
        label,
      }: { challenge: string; response: RegistrationResponseJSON; label: string },
    ): Promise<Answer | null> {
      const { rpID, origin } = siteOf(arrival)
      const asked = await credentials.takeChallenge(challenge, 'registration')
      if (asked?.person !== session.person) return null
      const checked = await verifyRegistrationResponse({
        response,
        expectedChallenge: asked.challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: false,
      }).catch(() => ({ verified: false as const }))
      if (!checked.verified) return null
      const { credential, credentialBackedUp } = checked.registrationInfo
      if ((await credentials.find(credential.id)) !== null) return null
      const way = newName()
      const { person } = session
      await ways.keep({ id: way, person, kind: 'passkey', secret: null, validFrom: 0, expiresAt: null })
      await credentials.keep({
        id: credential.id,
        person,
        way,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        backedUp: credentialBackedUp,
      })
      const key = signingKeyOf(credential.publicKey, rpID)
      const issued = { person, way, wayKind: 'passkey', label, ...(key && { key }) }
      const act = { id: `way:${way}`, type: 'issue-way-in', ...issued }
      const answer = await submitChecked(record, act, { by: person, auth: session.auth })
      if (answer.kind === 'refused' || answer.kind === 'invalid') await credentials.remove(credential.id)
      return answer
    },

    /** Has a passkey that was made before it could sign do so from now on; null where there is no such passkey. */
    async addKey(session: Session, arrival: Arrival, way: string): Promise<Answer | null> {
      const found = (await credentials.of(session.person)).find((one) => one.way === way)
      const key = found && signingKeyOf(found.publicKey, siteOf(arrival).rpID)
      if (!key) return null
      const act = { id: `key:${way}`, type: 'add-key', way, key }
      return submitChecked(record, act, { by: session.person, auth: session.auth })
    },

    /** What somebody can sign an act with now (5.8), at the address that they came to. */
    async signers(person: string, arrival: Arrival): Promise<Signer[]> {
      const { rpID } = siteOf(arrival)
      const [standing, kept] = await Promise.all([standingOf(person), credentials.of(person)])
      const ways = standing.person === null ? [] : signingNow(standing.person, standing.now)
      return ways.flatMap(({ id: way, wayKind, signs }): Signer[] => {
        if (wayKind === 'key') return [{ kind: 'key', way }]
        const found = kept.find((one) => one.way === way)
        if (found === undefined || signs?.key.site !== rpID) return []
        return [{ kind: 'passkey', way, site: rpID, credential: found.id, transports: found.transports }]
      })
    },

    async authenticationOptions(arrival: Arrival) {
      const options = await generateAuthenticationOptions({
        rpID: siteOf(arrival).rpID,
        userVerification: 'preferred',
      })
      const asked = { challenge: options.challenge, purpose: 'authentication', person: null }
      return { options, challenge: (await credentials.challenge({ ...asked, lifetimeMs: challengeMs })).id }
    },

    /** Checks an assertion and begins a session; null when it opens nothing. */
    async signIn(
      arrival: Arrival,
      given: { challenge: string; response: AuthenticationResponseJSON },
      device: string | null,
    ) {
      const { rpID, origin } = siteOf(arrival)
      const { response } = given
      const asked = await credentials.takeChallenge(given.challenge, 'authentication')
      const credential = await credentials.find(response.id)
      if (asked === null || credential === null) return null
      const checked = await verifyAuthenticationResponse({
        response,
        expectedChallenge: asked.challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        credential: {
          id: credential.id,
          publicKey: new Uint8Array(credential.publicKey),
          counter: credential.counter,
          transports: transportsOf(credential.transports),
        },
        requireUserVerification: false,
      }).catch(() => ({ verified: false as const }))
      if (!checked.verified) return null
      const { person, way } = credential
      const standing = await standingOf(person)
      if (stateOfWayIn(standing.person, way, standing.now) !== 'good') return null
      await credentials.used(credential.id, checked.authenticationInfo.newCounter)
      const token = await sessions.begin({ person, way, auth: 'passkey', device })
      return { token, person }
    },
  }
}
