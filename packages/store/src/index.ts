// The store: the log, its states and views on PostgreSQL, due times, the live feed and who may act as whom.
export type {
  BesideBlob,
  BesideText,
  Entered,
  Sender,
  Submitted,
  Unavailability,
} from './batch/submission.ts'
export { backUp } from './backup/back-up.ts'
export type { BackedUp, BackupOptions } from './backup/back-up.ts'
export type { BackupHeader } from './backup/header.ts'
export { backupHeader } from './backup/read.ts'
export { restore } from './backup/restore.ts'
export type { Restored, RestoreOptions } from './backup/restore.ts'
export type { QueueLimits } from './batch/queue.ts'
export type { Tables } from './database/tables.ts'
export type { Founded, FoundingAct, FoundingOptions } from './found.ts'
export type { Challenge, Credential, Credentials } from './identity/credentials.ts'
export type { Follow, Followed, Follows } from './identity/follows.ts'
export type { Identity, NewSession, Session, SessionAuth, Sessions } from './identity/identity.ts'
export { hashSecret, newSecret } from './identity/secret.ts'
export type { ServerSettings } from './identity/server-settings.ts'
export type { NewWay, Way, WayKind, Ways } from './identity/ways.ts'
export type { Entry } from './log/entry.ts'
export type { Clock } from './log/head.ts'
export { migrate } from './migration/migrate.ts'
export type { Migrating } from './migration/migrate.ts'
export { allMigrations, missingAmong, OtherVersion } from './migration/run.ts'
export { inspect } from './inspect.ts'
export type { Inspection } from './inspect.ts'
export { openStore } from './open.ts'
export type { Store, StoreOptions } from './open.ts'
export type { KeptText, PublicHead, RecordedEntry, RecordReader } from './read/record.ts'
export type { AsOf, StateReader } from './read/states.ts'
export type { Report } from './report.ts'
export { distance, keysToFind, mayBeMistyped, mostApart } from './search/near.ts'
export { bucketOf, marks } from './search/rows.ts'
export type { SearchKind } from './search/rows.ts'
export { wordsIn } from './search/words.ts'
export type { TimeKeeper } from './time/keep-time.ts'
