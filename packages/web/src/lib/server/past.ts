// Pages of the past (clause 5.2): which of them there are, and that everything on them leads to the same moment. It is
// written into the page when it is done, so that no part of it has to know.

/** What can be seen as it stood. Where one acts, signs in or chooses there is only the present. */
const pagesOfThePast =
  /^\/(?:$|circles(?:\.svg|\/|$)|decisions\/|people(?:\/|$)|projects\/|documents\/|record(?:\/|$)|search$)/
const pagesOfThePresent = /\/(?:propose|amend|compare)$|\.ics$|\.atom$|(?<!\/receipt)\.json$/

/** True for a path whose page takes `at`. */
export const hasPast = (path: string): boolean => pagesOfThePast.test(path) && !pagesOfThePresent.test(path)

/** Links and forms as tags of HTML; a text cannot look like one, since `<` is always escaped in it. */
const tag = /<(a|form|image|img)\b((?:[^>"]|"[^"]*")*)>/g
const address = /(\s(?:href|action|src)=")([^"]*)"/

/** Has every link and every form that asks for a page lead to the moment `at`, as it stands in the address. */
export function keepMoment(html: string, at: string): string {
  const moment = encodeURIComponent(at)
  return html.replace(tag, (whole, name: string, attributes: string) => {
    if (attributes.includes(' data-present')) return whole
    if (name === 'form') return keepInForm(whole, attributes, moment)
    return whole.replace(address, (_, head: string, to: string) => `${head}${keptIn(to, moment)}"`)
  })
}

/** A form without an address asks for its own page. What it sends is not for the past to take. */
function keepInForm(whole: string, attributes: string, moment: string): string {
  if (/\smethod="post"/i.test(attributes)) return whole
  const [, , to = ''] = address.exec(attributes) ?? []
  if (to !== '' && !hasPast(pathOf(to))) return whole
  const field = `<input type="hidden" name="at" value="${decodeURIComponent(moment).replaceAll('"', '&quot;')}">`
  return whole + field
}

const pathOf = (to: string): string => /^[^?#]*/.exec(to)?.[0] ?? ''

function keptIn(to: string, moment: string): string {
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? []
  const isOurs = path.startsWith('/') ? !path.startsWith('//') && hasPast(path) : path === '' && query !== ''
  if (!isOurs || /[?;&]at=/.test(query)) return to
  return `${path}${query === '' ? '?' : `${query}&amp;`}at=${moment}${anchor}`
}

/** The same page as it stands now. */
export function withoutMoment({ pathname, searchParams }: URL): string {
  const rest = new URLSearchParams(searchParams)
  rest.delete('at')
  const query = rest.toString()
  return query === '' ? pathname : `${pathname}?${query}`
}
