// A practice as one part of a form: its editor, drawn with its words, its ladder and its risks (clause 3).
import type { Practice, Settings } from '@open-socialism/kernel'
import { presentPracticeForm } from '#lib/present/practice.ts'
import type { FieldSpec, Place } from './field.ts'
import { members } from './options.ts'
import type { Part } from './parts.ts'
import { presentPractice, templates } from './practice-templates.ts'
import { buildPractice, isFilled, readPractice } from './practice-values.ts'
import { one } from './values.ts'

export const waysOfKnowing = [
  { value: 'session', label: 'A session is enough' },
  { value: 'passkey', label: 'A passkey' },
  { value: 'key', label: 'A key of their own' },
]

export const lengthUnits = [
  { value: 'days', label: 'days' },
  { value: 'hours', label: 'hours' },
]

const mostHours = 24 * 366

/** A length of time: a number, and whether it counts days or hours. */
export const lengthFields = (name: string, label: string): FieldSpec[] => [
  { name, label, kind: 'number', min: 0, max: mostHours },
  { name: `${name}-unit`, label: 'Counted in', kind: 'choice', options: lengthUnits, required: true },
]

export const quorumKinds = [
  { value: 'more', label: 'More than a share' },
  { value: 'least', label: 'At least a share' },
  { value: 'none', label: 'No quorum (marked as a risk)' },
]

export const quorumFields = (name: string): FieldSpec[] => [
  { name, label: 'Quorum', kind: 'choice', options: quorumKinds, required: true },
  { name: `${name}-n`, label: 'That many', kind: 'number', min: 0, max: 1000 },
  { name: `${name}-d`, label: 'of so many', kind: 'number', min: 1, max: 1000 },
]

/** The practice of the circle's general kind, or of the kind that the form names. */
const ofCircle = (place: Place, kind: string) => presentPractice(place, kind)

/** The editor of a practice. `of` names the practice that it would replace; without it, the circle's own. */
export function practicePart(label: string, of?: (page: { settings: Settings }) => Practice): Part<Practice> {
  const presentOf = (place: Place, kind: string) => (of ? of(place.page) : ofCircle(place, kind))
  return {
    fields: (name, place, values) => {
      const present = presentOf(place, one(values, 'decisions'))
      const typed = isFilled(name, values) ? values : { ...values, ...readPractice(name, present) }
      return [
        {
          name,
          label,
          kind: 'practice',
          practice: presentPracticeForm({
            name,
            values: typed,
            practice: buildPractice(name, typed),
            present,
            leads: members(place),
            templates: templates(place, present),
            circle: place.page.circle,
            nameOf: place.nameOf,
          }),
        },
      ]
    },
    build: (name, values, place) =>
      isFilled(name, values) ? buildPractice(name, values) : presentOf(place, one(values, 'decisions')),
    read: (name, practice) => readPractice(name, practice),
  }
}
