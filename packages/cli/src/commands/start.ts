// `open-socialism start`: opens the society that was opened last, or founds the example first, and serves it.
import type { Command } from '../command.ts'
import { signingOptions } from '../signing-options.ts'

export const start: Command = {
  name: 'start',
  operands: [],
  summary: 'serve the society that was opened last; the example, if there is none',
  says: [
    'Opens a society in the browser: pages, API and live feed in one process, with its own PostgreSQL unless you bring',
    'one. The first time, with nothing founded, it founds the example society on the simulated clock.',
    'Stops on Ctrl-C: what was acknowledged is kept; a second Ctrl-C stops at once.',
  ].join('\n'),
  options: {
    port: { type: 'string', value: 'N', says: 'where to listen (default 8420)' },
    host: { type: 'string', value: 'HOST', says: 'which address to listen on (default 127.0.0.1)' },
    origin: {
      type: 'string',
      value: 'URL',
      says: 'the address that people use, behind a proxy (passkeys are bound to it)',
    },
    proxy: { type: 'boolean', says: 'your own proxy stands in front and sets X-Forwarded-*' },
    society: {
      type: 'string',
      value: 'FILE|DIR',
      says: 'a society file to found and open, or a society’s directory',
    },
    backups: {
      type: 'string',
      value: 'DIR',
      says: 'where a backup goes before a new version migrates the database (default data/NAME/backups)',
    },
    log: {
      type: 'string',
      value: 'json|pretty',
      says: 'how to log to standard error (default json; then also each request and act)',
    },
    'log-level': {
      type: 'string',
      value: 'LEVEL',
      says: 'debug, info, warn or error (default warn; with --log info)',
    },
    ...signingOptions,
    witnesses: {
      type: 'string',
      value: 'FILE',
      says: 'a policy that names witnesses to be asked to cosign (witness NAME VKEY URL)',
    },
    'new-guard': {
      type: 'boolean',
      says: 'begin the guard anew, where it is lost and nothing later was published',
    },
    'private-webhooks': {
      type: 'boolean',
      says: 'let webhooks lead to addresses inside your own network, by HTTP too',
    },
    unsigned: { type: 'boolean', says: 'do not sign the record: to look into a restored copy' },
    'skip-backup': { type: 'boolean', says: 'migrate without a backup' },
  },
  examples: [
    ['npm start', 'open the society that was opened last'],
    ['npm start -- --port 9000', 'on another port'],
    ['open-socialism start --society cooperative.yaml', 'found it if it is not yet, and open it'],
    [
      'open-socialism start --database-url postgres://db/coop --host 0.0.0.0',
      'on a server, with a database of your own',
    ],
  ],
  run: async (typed, io) => (await import('../running/start.ts')).runStart(typed, io),
}
