// Under which name a session follows: a person's own, or that of whoever tries the person's seat, who is somebody else.
import type { Session } from '../pages/queries.ts'

const trying = 'trial:'

export const readerOf = ({ person, auth }: Pick<Session, 'person' | 'auth'>): string =>
  auth === 'trial' ? trying + person : person

export const personOf = (reader: string): string =>
  reader.startsWith(trying) ? reader.slice(trying.length) : reader
