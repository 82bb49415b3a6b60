// Bytes that never change, kept in memory up to a limit; what was asked for longest ago goes first.

export type KeptBytes<Value extends { body: Uint8Array }> = {
  get(key: string): Value | undefined
  put(key: string, value: Value): void
}

export function keepBytes<Value extends { body: Uint8Array }>(most: number): KeptBytes<Value> {
  const kept = new Map<string, Value>()
  let bytes = 0
  return {
    get(key) {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    put(key, value) {
      if (kept.has(key) || value.body.length > most) return
      kept.set(key, value)
      bytes += value.body.length
      for (const [oldest, { body }] of kept) {
        if (bytes <= most) break
        kept.delete(oldest)
        bytes -= body.length
      }
    },
  }
}
