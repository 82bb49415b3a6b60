// What the planner must know of tables that were filled at once: without it the first queries would be planned as for
// empty ones. A small sample says enough for that; the database looks closer by itself within minutes.
import type { Statement } from './writer.ts'

const statement = (name: string, text: string): Statement => ({ name, text, values: [] })

export const analyzeRoughly: readonly Statement[] = [
  statement('sample-little', 'set default_statistics_target = 10'),
  statement('analyze', 'analyze'),
  statement('sample-as-usual', 'reset default_statistics_target'),
]
