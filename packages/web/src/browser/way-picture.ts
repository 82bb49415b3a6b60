// The way from an entry up to the root, as a picture: filled what was computed here, hollow what the proof gave.

const svgOf = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

/** Distances within the picture, in its own units. */
const rise = 22
const beside = 26

/** Draws the way: for each step from the leaf up, on which side the hash beside it lies. */
export function drawWay(sides: readonly ('left' | 'right')[]): SVGElement {
  const lines: SVGElement[] = []
  const dots: SVGElement[] = []
  let [x, y, least, most] = [0, 0, 0, 0]
  for (const side of sides) {
    const away = side === 'left' ? -beside : beside
    const [parentX, parentY] = [x + away / 2, y - rise]
    for (const from of [x, x + away]) lines.push(svgOf('line', { x1: from, y1: y, x2: parentX, y2: parentY }))
    dots.push(svgOf('circle', { class: 'way', cx: x, cy: y, r: 5 }))
    dots.push(svgOf('circle', { class: 'given', cx: x + away, cy: y, r: 5 }))
    least = Math.min(least, x, x + away)
    most = Math.max(most, x, x + away)
    x = parentX
    y = parentY
  }
  dots.push(svgOf('circle', { class: 'way root', cx: x, cy: y, r: 8 }))
  const [left, width, height] = [least - 10, most - least + 20, -y + 20]
  const picture = svgOf('svg', {
    viewBox: [left, y - 10, width, height].join(' '),
    width,
    height,
    'aria-hidden': 'true',
  })
  picture.append(...lines, ...dots)
  return picture
}
