// A slug that nothing of its kind has or ever had, so that an address never changes its meaning.
import { slugOf } from './ids.ts'
import type { World } from './world.ts'

/** The name's own slug, or with the entry's index behind it, or with a count behind that. */
export function freeSlug(
  world: World,
  kind: 'circle' | 'project' | 'document',
  name: string,
  index: number,
): string {
  const slug = slugOf(name) || kind
  const isFree = (one: string) => world.find(kind, one) === null
  if (isFree(slug)) return slug
  const indexed = `${slug}-${String(index)}`
  if (isFree(indexed)) return indexed
  for (let count = 2; ; count++)
    if (isFree(`${indexed}-${String(count)}`)) return `${indexed}-${String(count)}`
}
