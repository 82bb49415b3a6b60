// The description of the API (OpenAPI 3.1), made from the act table and the schemas that check each act.
import { z } from 'zod'
import { actSchemas } from '../acts/schemas.ts'
import { ownReasons } from '../http/own-reasons.ts'
import { actRoutes, pathFields } from './act-routes.ts'
import { entranceBodies } from './entrances.ts'
import { plainJsonSchema } from './plain-json-schema.ts'
import { searchParameters } from './search.ts'
import { mostListed, things } from './things.ts'

type Json = { [key: string]: unknown }

const problem = { $ref: '#/components/responses/Problem' }
const ok = (description: string, schema: Json) => ({
  '200': { description, content: { 'application/json': { schema } } },
  default: problem,
})
const bodyOf = (schema: Json) => ({ required: true, content: { 'application/json': { schema } } })
const pathParameter = (name: string): Json => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
})
const query = (name: string, description: string): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string' },
})
const at = query(
  'at',
  'The past: everything as it stood then. A day (2031-03-03, counted whole), a time (RFC 3339, or ms since 1970 UTC), or the index of an entry (clause 5.2).',
)
const signedIn = [{ bearer: [] }, { session: [] }]

/** The whole description. `version` is the software's. */
export function openApi(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open Socialism',
      version,
      description:
        'A society of open, autonomous circles. Every act is one POST, answered with the index of its entry in the public record and the events that it came to. Every refusal names the clause of the charter that refuses.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/api' }],
    paths: merged(readPaths(), actPaths(), entrancePaths()),
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A personal token, made under one’s settings.',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
      },
      schemas: { Problem: problemSchema, Accepted: acceptedSchema },
      responses: {
        Problem: {
          description: 'Why not, and by which clause.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

/** Paths that are read and written under one address keep both. */
function merged(...all: Json[]): Json {
  const paths: { [path: string]: Json } = {}
  for (const some of all)
    for (const [path, methods] of Object.entries(some)) paths[path] = { ...paths[path], ...(methods as Json) }
  return paths
}

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'clause', 'reason'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    clause: {
      type: ['string', 'null'],
      description: 'The clause of the charter that refuses; null where the server itself does.',
    },
    reason: {
      type: 'string',
      description: 'The requirement that was not met, in one word for programs.',
      examples: Object.keys(ownReasons),
    },
    issues: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}

const acceptedSchema: Json = {
  type: 'object',
  required: ['entry', 'events'],
  properties: {
    entry: { type: 'integer', description: 'The index of the entry in the record.' },
    events: {
      type: 'array',
      items: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
    },
  },
}

function actPaths(): Json {
  const paths: Json = {}
  for (const [type, route] of Object.entries(actRoutes)) {
    const schema = actSchemas.get(type)
    if ((route.sender !== 'person' && route.sender !== 'anyone') || !schema) continue
    const fields = pathFields(route)
    const inPath = [...fields, ...(route.path.includes('{self}') ? ['self'] : [])]
    paths[route.path] = {
      post: {
        operationId: type,
        summary: route.says,
        security: route.sender === 'anyone' ? [{}, ...signedIn] : signedIn,
        parameters: [
          ...inPath.map(pathParameter),
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'The act’s id, if the body has none: the same id twice is one act.',
            schema: { type: 'string' },
          },
        ],
        requestBody: bodyOf(bodySchema(schema.committed, fields)),
        responses: ok('Entered in the record.', { $ref: '#/components/schemas/Accepted' }),
      },
    }
  }
  return paths
}

/** The act without what the path says, and with its id left to the server if wished. */
function bodySchema(committed: z.ZodObject, fields: readonly string[]): Json {
  const schema = plainJsonSchema(committed)
  const properties = { ...(schema['properties'] as Json) }
  for (const field of ['type', ...fields]) Reflect.deleteProperty(properties, field)
  const required = (schema['required'] as string[]).filter((name) => name in properties && name !== 'id')
  return { ...schema, properties, required }
}

function readPaths(): Json {
  const paths: Json = {
    '/society': {
      get: {
        summary: 'The society, its time, and the head of its record.',
        parameters: [at],
        responses: ok('The society.', { type: 'object' }),
      },
    },
    '/entries': {
      get: {
        summary: 'Entries of the record, in their order.',
        parameters: [
          query('after', 'Index after which to begin.'),
          query('about', 'A subject, such as circle:health, proposal:d12 or person:f1.'),
          query('newest', 'Newest first.'),
          query('limit', `At most ${String(mostListed)}.`),
          at,
        ],
        responses: ok('Entries.', { type: 'object' }),
      },
    },
    '/entries/{index}': {
      get: {
        summary: 'One entry.',
        parameters: [pathParameter('index')],
        responses: ok('The entry.', { type: 'object' }),
      },
    },
    '/alerts': {
      get: {
        summary: 'Alerts, newest first (9.2).',
        parameters: [query('circle', 'The queue of one circle.'), at],
        responses: ok('Alerts.', { type: 'object' }),
      },
    },
    '/search': {
      get: {
        summary: 'Searches everything, the best first: names and titles, then the newest.',
        parameters: Object.entries(searchParameters).map(([name, says]) => query(name, says)),
        responses: ok('What was found, with its clauses of the charter first.', { type: 'object' }),
      },
    },
    '/me/data': {
      get: {
        summary:
          'Everything of one’s own as one JSON file: details, ways in, sessions, every entry that concerns one (5.6).',
        responses: ok('The file.', { type: 'object' }),
      },
    },
    '/previews/{kind}/{id}.png': {
      get: {
        summary: 'The picture of a page, 1200 by 630, for whoever shows a link to it.',
        parameters: [pathParameter('kind'), pathParameter('id')],
        responses: { '200': { description: 'A PNG.' }, default: problem },
      },
    },
    '/blobs/{hash}': {
      get: {
        summary: 'A document’s content by its SHA-256.',
        parameters: [pathParameter('hash')],
        responses: { '200': { description: 'The content.' }, default: problem },
      },
    },
  }
  for (const { path, filters, says } of things) {
    const parameters = [
      ...Object.keys(filters).map((name) => query(name, 'Only those.')),
      query('after', 'The id after which to go on.'),
      query('limit', `At most ${String(mostListed)}.`),
      at,
    ]
    const page: Json = {
      type: 'object',
      properties: { items: { type: 'array', items: { type: 'object' } }, next: { type: ['string', 'null'] } },
    }
    paths[`/${path}`] = { get: { summary: `${says}.`, parameters, responses: ok('A page of them.', page) } }
    paths[`/${path}/{id}`] = {
      get: {
        summary: `One of: ${says}.`,
        parameters: [pathParameter('id'), at],
        responses: ok('As it stands.', { type: 'object' }),
      },
    }
  }
  return paths
}

function entrancePaths(): Json {
  const schemaOf = (schema: z.ZodType): Json => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Json
    return rest
  }
  const object: Json = { type: 'object' }
  const entrance = (summary: string, schema: z.ZodType | null, security: Json[]) => ({
    post: {
      summary,
      security,
      ...(schema && { requestBody: bodyOf(schemaOf(schema)) }),
      responses: ok('Done.', object),
    },
  })
  const anyone = [{}]
  const dryRun = {
    type: 'object',
    required: ['effects'],
    properties: { effects: { type: 'array', items: object } },
  }
  const blob = {
    type: 'object',
    required: ['text', 'mediaType'],
    properties: { text: { type: 'string' }, mediaType: { enum: ['text/markdown', 'text/plain'] } },
  }
  return {
    '/circles/{circle}/dry-runs': {
      post: {
        summary: 'What effects would change today, and which clause would refuse (4.17). Changes nothing.',
        parameters: [pathParameter('circle')],
        requestBody: bodyOf(dryRun),
        responses: ok('States before and after.', object),
      },
    },
    '/blobs': {
      post: {
        summary: 'Keeps a document’s content, whose hash an effect may then name.',
        security: signedIn,
        requestBody: bodyOf(blob),
        responses: ok('Its hash.', object),
      },
    },
    '/people': entrance('Registers a new person and signs them in (2.14).', entranceBodies.register, anyone),
    '/sessions': entrance('Signs in by a one-time link (5.8).', entranceBodies.session, anyone),
    '/sessions/{id}': {
      delete: {
        summary: 'Ends a session; `current` is one’s own.',
        security: signedIn,
        parameters: [pathParameter('id')],
        responses: ok('Ended.', object),
      },
    },
    '/ways-in': entrance(
      'Issues a link or a token; its secret is answered once (5.8).',
      entranceBodies.way,
      signedIn,
    ),
    '/passkeys/registration-options': entrance('Options for making a passkey.', null, signedIn),
    '/passkeys/registration': entrance('Registers a passkey (5.8).', entranceBodies.passkey, signedIn),
    '/passkeys/authentication-options': entrance('Options for signing in by a passkey.', null, anyone),
    '/passkeys/authentication': entrance('Signs in by a passkey.', entranceBodies.assertion, anyone),
  }
}
