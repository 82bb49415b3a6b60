// Which addresses a webhook may have: never one inside the operator's own network, unless the operator allows it.
import { BlockList, isIP } from 'node:net'

const longest = 500

const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
// Of IPv6 only what is given out to the world is outside, less what carries an IPv4 address within.
const outside6 = new BlockList()
outside6.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

/** True for an address that anyone on the internet has, and nobody else. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !inside.check(address, 'ipv4')
  if (family === 6) return outside6.check(address, 'ipv6') && !inside.check(address, 'ipv6')
  return false
}

/** The address as a URL, or null: HTTPS (or HTTP inside, where that is allowed), without name and password. */
export function webhookUrl(address: string, allowPrivate: boolean): URL | null {
  if (address.length > longest || !URL.canParse(address)) return null
  const url = new URL(address)
  const isKnown = url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')
  if (!isKnown || url.username !== '' || url.password !== '' || url.hash !== '') return null
  const host = hostOf(url)
  if (isIP(host) !== 0 && !allowPrivate && !isPublicAddress(host)) return null
  return url
}

/** The host without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')
