// Partial changes: the fields that are there, and no others.

/** Some fields of a record, as a schema's `partial()` gives them. */
export type Some<Fields> = { [Name in keyof Fields]?: Fields[Name] | undefined }

/** The fields that are there. */
export function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }
}
