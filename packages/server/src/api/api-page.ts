// What the page at /api says: read off the OpenAPI description and the tables of reasons, with examples from the record.
import { reasons } from '@open-socialism/kernel'
import { ownReasons } from '../http/own-reasons.ts'
import type { ApiPage } from '../pages/api-page.ts'
import type { Look } from '../queries/source.ts'
import { openApi } from './openapi.ts'
import { statusOfReason } from './status-of-reason.ts'

type Described = { paths: { [path: string]: { [method: string]: { summary?: string } } } }

let addresses: ApiPage['addresses'] | null = null
const addressesOf = ({ paths }: Described): ApiPage['addresses'] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary = '' }]) => ({
      method: method.toUpperCase(),
      path: `/api${path}`,
      says: summary,
    })),
  )

export async function apiPage({ reader, society, head }: Look): Promise<ApiPage> {
  addresses ??= addressesOf(openApi('') as Described)
  const decision = await reader.one<{ id: string }>(
    `select s.id from proposal s where s.status = 'open' and ${reader.holds('s')} order by s.ends_at limit 1`,
  )
  return {
    addresses,
    reasons: [
      ...Object.entries(ownReasons).map(([reason, status]) => ({ reason, status })),
      ...reasons.map((reason) => ({ reason, status: statusOfReason(reason) })),
    ],
    examples: {
      circle: society.top ?? 'top',
      decision: decision?.id ?? 'd1',
      newest: Math.max(0, head.size - 1),
    },
  }
}
