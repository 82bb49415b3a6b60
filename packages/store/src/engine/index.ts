// The embedded PostgreSQL: the database that is there when nobody brings one.
export { engineVersion } from './binaries.ts'
export { openEngine } from './open.ts'
export type { Engine, EngineOptions } from './open.ts'
