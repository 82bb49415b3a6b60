// What an import says: the tree that would come in, and its guesses and omissions in sentences.
import type { Note, Preview, PreviewCircle } from '@open-socialism/society-file'

/** The counts and the tree, indented. */
export const previewText = ({ name, clock, counts, tree, more }: Preview): string =>
  [
    `${name} (${clock} clock)`,
    `${counted(counts.circles, 'circle')} on ${counted(counts.levels, 'level')}, ${counted(counts.people, 'person', 'people')}, ${counted(counts.seats, 'seat')} held by ${counted(counts.seated, 'person', 'people')}`,
    '',
    ...tree.map(circleLine),
    ...(more > 0 ? [`… and ${counted(more, 'more circle')}`] : []),
  ].join('\n')

const circleLine = ({ level, name, seats, members }: PreviewCircle): string => {
  const said = members.map((one) => (one.role === null ? one.name : `${one.name} (${one.role})`))
  const others = seats - members.length
  const people = [...said, ...(others > 0 ? [`${others} more`] : [])].join(', ')
  return `${'  '.repeat(level - 1)}${name}: ${seats === 0 ? 'nobody' : people}`
}

const separators: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
}

/** A note as a sentence. */
export const noteText = (note: Note): string => {
  if ('names' in note)
    return `${some[note.note](note.count)} ${note.names.join(', ')}${note.count > note.names.length ? ' …' : ''}`
  switch (note.note) {
    case 'read-as':
      return `${note.file} was read as a table of ${note.kind}, with ${separators[note.separator] ?? note.separator} between its cells: ${counted(note.count, 'row')}.`
    case 'encoding-guessed':
      return `${note.file} is not UTF-8 and was read as ${note.encoding}; look at the letters with accents.`
    case 'lines-above-header':
      return `${note.file}: ${counted(note.count, 'row')} above the names of the columns left out.`
    case 'column-left-out':
      return `${note.file}: the column "${note.column}" ${leftOut[note.why]}.`
    case 'days-taken-day-first':
      return `${note.file}: ${counted(note.count, 'day')} could be read in two ways and were read as day, month, year.`
    case 'days-completed':
      return `${note.file}: ${counted(note.count, 'day')} without a month or day were taken as the first of it.`
    case 'practices-by-default':
      return 'Nothing says how circles decide: they begin with the standard practice, the top circle with the leadership practice (clause 3.1).'
    case 'name-from-top':
      return `The society is called ${note.value}, as its top circle is.`
  }
}

const leftOut = {
  unknown: 'has no place in a society and was left out',
  private: 'is nobody’s business in a public record: it tells people apart, where it can, and stays out',
  repeated: 'means the same as one before it and was left out',
}

const some: Record<Extract<Note, { names: string[] }>['note'], (count: number) => string> = {
  'circles-from-seats': (n) => `There is no table of circles; ${counted(n, 'circle')} came from the seats:`,
  'people-from-seats': (n) =>
    `There is no table of people; ${counted(n, 'person', 'people')} came from the seats:`,
  'area-from-name': (n) => `${counted(n, 'circle')} without an area; the name stands for it:`,
  'purpose-unwritten': (n) => `${counted(n, 'circle')} without a purpose; the page says that it is missing:`,
  'cap-raised': (n) => `${counted(n, 'circle')} with more than 9 members; the cap was set to as many (2.7):`,
  'roles-joined': (n) =>
    `${counted(n, 'person', 'people')} named more than once for a circle; one seat with all the roles:`,
  'circles-dormant': (n) =>
    `${counted(n, 'circle')} with fewer members than the minimum: dormant, until its parent seats members (2.12):`,
  'people-without-seat': (n) => `${counted(n, 'person', 'people')} without a seat, registered all the same:`,
  'same-names': (n) => `${counted(n, 'name')} that several people have:`,
}

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`
