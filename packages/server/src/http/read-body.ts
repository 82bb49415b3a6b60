// Bodies of requests: bounded, of a stated type, and JSON that is no trap.
import { ownProblem, type Problem } from './problem.ts'

/** Bytes that an act may have: the longest text it may carry, escaped, and its effects. */
export const actBodyBytes = 1_000_000
/** Bytes that a document or a society file may have. */
export const documentBodyBytes = 8_000_000

const deepest = 40

export type Read<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

const tooLarge = (limit: number): Read<never> => ({
  ok: false,
  problem: ownProblem('body-must-be-small-enough', `A body here may have at most ${String(limit)} bytes.`, {
    limit,
  }),
})

/** The body's bytes as text, or the problem that it is larger than `limit` bytes; reads no more than that. */
export async function readText(request: Request, limit: number): Promise<Read<string>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge(limit)
  if (request.headers.has('content-length')) return { ok: true, value: await request.text() }
  if (request.body === null) return { ok: true, value: '' }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) return tooLarge(limit)
    chunks.push(chunk)
  }
  return { ok: true, value: Buffer.concat(chunks).toString('utf8') }
}

/** The body as a JSON object; empty bodies are the empty object. */
export async function readJson(request: Request, limit: number): Promise<Read<Record<string, unknown>>> {
  const type = request.headers.get('content-type') ?? ''
  const text = await readText(request, limit)
  if (!text.ok) return text
  if (text.value === '') return { ok: true, value: {} }
  if (!/^application\/([a-z.+-]+\+)?json\b/i.test(type))
    return { ok: false, problem: ownProblem('body-must-be-of-the-stated-type', 'Send application/json.') }
  return parseJson(text.value)
}

/** Parses a JSON object; refuses depth beyond 40 before any code walks into it. */
export function parseJson(text: string): Read<Record<string, unknown>> {
  if (isDeep(text))
    return {
      ok: false,
      problem: ownProblem(
        'body-must-not-be-deep',
        `JSON may be nested ${String(deepest)} levels deep at most.`,
      ),
    }
  const notJson = (found: string): Read<never> => ({
    ok: false,
    problem: ownProblem('body-must-be-json', `The body must be a JSON object; ${found}.`),
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return notJson(error instanceof SyntaxError ? error.message.slice(0, 200) : 'it could not be parsed')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return notJson(
      Array.isArray(value) ? 'it is an array' : `it is ${value === null ? 'null' : `a ${typeof value}`}`,
    )
  return { ok: true, value: value as Record<string, unknown> }
}

/** Counts brackets outside strings: an upper bound on the depth that parsing would reach. */
function isDeep(text: string): boolean {
  if (text.length < deepest * 2) return false
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > deepest) return true
    } else if (code === 0x7d || code === 0x5d) depth--
  }
  return false
}
