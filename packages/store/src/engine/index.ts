// The embedded PostgreSQL: the database that is there when nobody brings one.
export { openEngine } from './open.ts'
export type { Engine, EngineOptions } from './open.ts'
