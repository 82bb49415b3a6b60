// What the store tells whoever runs the server; nothing here is part of the record.

/** Something that an operator should know: a short name and what belongs to it. */
export type Report = (what: string, details: Record<string, unknown>) => void

export const silent: Report = () => undefined
