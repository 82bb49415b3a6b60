// The whole organisation as a flat list of circles, and those that were dissolved.
import type { CirclesPage } from '../pages/circle-page.ts'
import { circleNodes } from './circle-nodes.ts'
import type { Look } from './source.ts'

export async function circles({ reader, places }: Look): Promise<CirclesPage> {
  const [nodes, dissolved] = await Promise.all([
    circleNodes(reader, places),
    reader.query<CirclesPage['dissolved'][number]>(
      `select s.id, s.name, s.parent, s.ended_at as at, (select min(d.from_entry) from circle d
         where d.id = s.id and d.status = 'dissolved') as entry
       from circle s where s.status = 'dissolved' and ${reader.holds('s')} order by s.ended_at desc limit 1000`,
    ),
  ])
  return { circles: nodes, dissolved }
}
