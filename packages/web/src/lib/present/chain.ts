// The line from the top circle down to one, as its names are known on a page.

type Names = Record<string, { name: string; parent: string | null }>

/** Circles from the top to `id`, both included; an id that is not known stands for itself. */
export function chainOf(names: Names, id: string): { id: string; name: string }[] {
  const chain: { id: string; name: string }[] = []
  for (let at: string | null = id; at !== null; at = names[at]?.parent ?? null)
    chain.unshift({ id: at, name: names[at]?.name ?? at })
  return chain
}
