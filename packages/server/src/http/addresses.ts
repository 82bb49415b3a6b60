// Where a request came from and under which address it reached us, also behind one's own proxy.
import { isIP } from 'node:net'

export type Arrival = {
  /** Host and port as the visitor typed them. */
  host: string
  /** Whether the visitor came over HTTPS. */
  secure: boolean
  /** The visitor's network address; an IPv6 network of 64 bits counts as one. */
  from: string
}

type Headers = (name: string) => string | undefined

/** How visitors reach this server: directly, or through one's own proxy, or under an address that is fixed. */
export type Front = {
  /** Our own proxy sets `X-Forwarded-*`, and nobody else can. */
  behindProxy: boolean
  /** The address under which everybody comes, such as `https://society.example`; null = as they typed it. */
  address: URL | null
}

/** Reads the arrival of a request. */
export function arrivalOf(header: Headers, socketAddress: string, { behindProxy, address }: Front): Arrival {
  const last = (name: string) => (behindProxy ? header(name)?.split(',').at(-1)?.trim() : undefined)
  return {
    host: address?.host ?? last('x-forwarded-host') ?? header('host') ?? 'localhost',
    secure: address ? address.protocol === 'https:' : last('x-forwarded-proto') === 'https',
    from: networkOf(last('x-forwarded-for') ?? socketAddress),
  }
}

/** One key for everything that one visitor can easily send from. */
export function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address
  if (isIP(plain) !== 6) return plain
  const [head = '', tail = ''] = plain.split('::')
  const front = head.split(':').filter((part) => part !== '')
  const back = tail.split(':').filter((part) => part !== '')
  const middle = plain.includes('::') ? Array.from({ length: 8 - front.length - back.length }, () => '0') : []
  return (
    [...front, ...middle, ...back]
      .slice(0, 4)
      .map((part) => Number.parseInt(part, 16).toString(16))
      .join(':') + '::/64'
  )
}
