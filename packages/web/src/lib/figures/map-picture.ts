// The map of circles as a picture that stands alone.
import type { MapView } from '../present/circles.ts'
import { directionOf, localeNow } from '../locale/locales.ts'
import { escapeXml, standalone } from './standalone.ts'

const styles =
  'circle{stroke:var(--blue)}.d1{fill:var(--depth-1)}.d2{fill:var(--depth-2)}.d3{fill:var(--depth-3)}.leaf{fill:var(--paper)}.a1{fill:var(--depth-3)}.a2{fill:var(--depth-4)}.h1{fill:var(--ochre-tint)}.h2{fill:var(--ochre-deep)}.in{fill:none}.dormant{stroke-dasharray:4 4}.bead{fill:var(--blue);stroke:none}text{text-anchor:middle}.rim{font-weight:700;letter-spacing:.03em}.gap{fill:none}.gap1{stroke:var(--paper)}.gap2{stroke:var(--depth-1)}.gap3{stroke:var(--depth-2)}'

const margin = { side: 6, top: 14 }

/** How a picture is sent: shown in any page, with nothing in it that runs; the server lets it be kept for a minute. */
export const pictureHeaders: Readonly<Record<string, string>> = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-resource-policy': 'cross-origin',
}

/** The SVG file of a map; the same circles, names and colours as on the page. */
export function mapPicture(map: MapView, title: string, desc: string): string {
  const discs = map.circles.map(
    ({ x, y, r, tone, dormant, hidden, dots }) =>
      `<circle class="${tone}${dormant ? ' dormant' : ''}" cx="${x}" cy="${y}" r="${r}"/>${hidden > 0 ? `<circle class="in" cx="${x}" cy="${y}" r="${r - 5}"/>` : ''}${dots.map((dot) => `<circle class="bead" cx="${dot.x}" cy="${dot.y}" r="2.9"/>`).join('')}`,
  )
  const names = map.circles.map(({ lines, x }) =>
    lines.length === 0
      ? ''
      : `<text font-size="14.5">${lines.map((line) => `<tspan x="${x}" y="${line.y}">${escapeXml(line.text)}</tspan>`).join('')}</text>`,
  )
  const rims = map.circles.map(({ rim }, index) =>
    rim === null
      ? ''
      : `<path id="r${index}" fill="none" d="${rim.path}"/><path class="gap gap${rim.level}" d="${rim.gap}" stroke-width="${rim.size * 1.06}"/><text class="rim" font-size="${rim.size}"><textPath href="#r${index}" startOffset="50%">${escapeXml(rim.name)}</textPath></text>`,
  )
  const body = `<g transform="translate(${margin.side} ${margin.top})">${discs.join('')}${names.join('')}${rims.join('')}</g>`
  return standalone({
    width: map.size + 2 * margin.side,
    height: map.size + margin.top + margin.side,
    title,
    lang: localeNow(),
    dir: directionOf(localeNow()),
    desc,
    body,
    styles,
  })
}
