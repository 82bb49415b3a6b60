// What an import of tables guessed or left out, in sentences.
import { found as m } from '#messages'
import type { Note } from '@open-socialism/server'

/** A note as a sentence in the reader's language. */
export function sayNote(note: Note): string {
  if ('names' in note) {
    const { count, names } = note
    const few = names.join(', ')
    return named[note.note]({ count, names: count > names.length ? m.andMore({ names: few }) : few })
  }
  switch (note.note) {
    case 'read-as':
      return m.noteReadAs(note)
    case 'encoding-guessed':
      return m.noteEncoding(note)
    case 'lines-above-header':
      return m.noteAbove(note)
    case 'column-left-out':
      return leftOut[note.why](note)
    case 'days-taken-day-first':
      return m.noteDayFirst(note)
    case 'days-completed':
      return m.noteDayCompleted(note)
    case 'practices-by-default':
      return m.notePractices()
    case 'name-from-top':
      return m.noteName({ name: note.value })
  }
}

const leftOut = {
  unknown: m.noteColumnUnknown,
  private: m.noteColumnPrivate,
  repeated: m.noteColumnRepeated,
}

const named = {
  'circles-from-seats': m.noteCirclesFromSeats,
  'people-from-seats': m.notePeopleFromSeats,
  'area-from-name': m.noteArea,
  'purpose-unwritten': m.notePurpose,
  'cap-raised': m.noteCap,
  'roles-joined': m.noteRoles,
  'circles-dormant': m.noteDormant,
  'people-without-seat': m.noteNoSeat,
  'same-names': m.noteSameNames,
}
