// Sending one message: no address inside is connected to, whatever a name says at that moment; no redirect is followed;
// what is answered is not read beyond its status.
import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns'
import { request as sendPlain } from 'node:http'
import { request as sendSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { hostOf, isPublicAddress, webhookUrl } from './address.ts'

export type Sent = { ok: true } | { ok: false; gone: boolean; said: string }

const wholeMs = 10_000

/** A name is looked up when it is connected to, and none of its addresses may be inside. */
const lookUpOutside: LookupFunction = (host, options, answer) => {
  const all: LookupOptions & { all: true } = { ...options, all: true }
  lookUp(host, all, (error, found: LookupAddress[]) => {
    const [first] = found as (LookupAddress | undefined)[]
    if (error !== null || first === undefined) answer(error ?? new Error('not found'), '', 4)
    else if (!found.every(({ address }) => isPublicAddress(address)))
      answer(new Error('address-is-private'), '', 4)
    else if (options.all === true) answer(null, found)
    else answer(null, first.address, first.family)
  })
}

/** Posts a body; every outcome is an answer, none is thrown. */
export function send(
  address: string,
  body: string,
  headers: Record<string, string>,
  allowPrivate: boolean,
): Promise<Sent> {
  const url = webhookUrl(address, allowPrivate)
  if (url === null) return Promise.resolve({ ok: false, gone: false, said: 'address-is-private' })
  return new Promise((resolve) => {
    const fail = (said: string) => resolve({ ok: false, gone: false, said })
    const request = (url.protocol === 'https:' ? sendSecure : sendPlain)(
      url,
      {
        method: 'POST',
        host: hostOf(url),
        agent: false,
        signal: AbortSignal.timeout(wholeMs),
        ...(!allowPrivate && { lookup: lookUpOutside }),
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          'user-agent': 'open-socialism-webhook',
        },
      },
      (response) => {
        const status = response.statusCode ?? 0
        response.destroy()
        if (status >= 200 && status < 300) resolve({ ok: true })
        else resolve({ ok: false, gone: status === 410, said: String(status) })
      },
    )
    request.on('error', (error: NodeJS.ErrnoException) => {
      fail(error.message === 'address-is-private' ? error.message : (error.code ?? error.name))
    })
    request.end(body)
  })
}
