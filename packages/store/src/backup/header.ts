// What a backup says of itself: at its beginning where it is from, at its end how much it holds (docs/backup.md).

/** A migration that the saved schema had run. */
export type RanMigration = { number: number; name: string; sha256: string }

export type BackupHeader = {
  /** Version of the software that wrote it. */
  version: string
  /** When it was made, ISO 8601 in UTC. */
  made: string
  society: string | null
  origin: string | null
  clock: string | null
  founded: boolean
  /** Entries of the record, its root in hex, and the time of its last entry, ms UTC. */
  size: number
  root: string
  at: number
  migrations: RanMigration[]
  /** False in a file that may be published: without ways in, sessions, settings and withheld texts. */
  identity: boolean
}

export type SectionStart = { section: string; columns: string[] }
export type SectionEnd = { section: string; rows: number; bytes: number }
export type BackupEnd = {
  sections: Record<string, number>
  rows: number
  /** SHA-256, chained over every frame before this one, in hex. */
  sha256: string
}

export const toJson = (value: BackupHeader | SectionStart | SectionEnd | BackupEnd): Buffer =>
  Buffer.from(JSON.stringify(value))

/** A frame's JSON, for the caller to name: its checksum has been verified, so that it is what was written. */
export const fromJson = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'))
