// The society file: an organisation as one YAML or JSON file, read, checked, and turned into founding acts (2.13).
export type { Circle } from './circle.ts'
export type { Document, Link, Meeting, Project } from './circle-parts.ts'
export type { Fault } from './fault.ts'
export { foundingActs, foundingOf, type Blob, type Commit, type Founding } from './founding.ts'
export { faultTable, parseSocietyFile, type Parsed } from './parse.ts'
export type { Person } from './person.ts'
export { societyFileSchema, type Society } from './society.ts'
