// Pictures of pages over HTTP, for whoever shows a link to one: `/api/previews/decisions/d12.png`.
import type { Hono } from 'hono'
import type { ApiEnv } from '../api/env.ts'
import { ownProblem, problemResponse } from '../http/problem.ts'
import { tooMany } from '../http/rate-limits.ts'
import type { Source } from '../queries/source.ts'
import { drawPreview } from './drawing.ts'
import { previewFacts, previewKinds, type PreviewKind } from './facts.ts'
import { createRenderer, type Renderer } from './render.ts'

const notThere = () =>
  problemResponse(ownProblem('thing-must-exist', 'There is no picture under this address.'))
const isKind = (kind: string): kind is PreviewKind => (previewKinds as readonly string[]).includes(kind)

/** Adds the pictures; they are made when they are asked for, and each is kept as long as there is room. */
export function mountPreviews(
  api: Hono<ApiEnv>,
  source: Source,
  renderer: Renderer = createRenderer(),
): void {
  source.onErasure(() => {
    renderer.clear()
  })
  api.get('/previews/:kind/:file', async (context) => {
    const [, id] = /^([A-Za-z0-9._-]{1,120})\.png$/.exec(context.req.param('file')) ?? []
    const kind = context.req.param('kind')
    if (id === undefined || !isKind(kind)) return notThere()
    const facts = await previewFacts(await source.look(null), kind, id)
    if (facts === null) return notThere()
    const drawn = await renderer.png(drawPreview(facts))
    if (drawn === null) {
      const { problem, headers } = tooMany(2)
      return problemResponse(problem, headers)
    }
    return new Response(new Uint8Array(drawn.png), {
      headers: {
        'content-type': 'image/png',
        'cache-control': 'public, max-age=300',
        etag: drawn.tag,
        'cross-origin-resource-policy': 'cross-origin',
      },
    })
  })
}
