// A circle's badge: as many rings as circles enclose it, the innermost filled. Pure geometry.

export interface Badge {
  rings: number[]
  core: number
}

const EDGE = 22
const STEP = 4.4
const LEAST = 4

/** Radii in a box of 48 units for a circle at `level` (the top circle is at level 1). */
export function layBadge(level: number): Badge {
  const rings = Math.max(0, level - 1)
  const step = rings === 0 ? 0 : Math.min(STEP, (EDGE - LEAST) / rings)
  const radius = (index: number) => Math.round((EDGE - step * index) * 10) / 10
  return { rings: Array.from({ length: rings }, (_, index) => radius(index)), core: radius(rings) }
}
