// A practice as one part of a form: its editor, drawn with its words, its ladder and its risks (clause 3).
import { effectForms as m } from '#messages'
import type { Practice, Settings } from '@open-socialism/kernel'
import { presentPracticeForm } from '#lib/present/practice.ts'
import type { FieldSpec, Place } from './field.ts'
import { members } from './options.ts'
import type { Part, Said } from './parts.ts'
import { presentPractice, templates } from './practice-templates.ts'
import { buildPractice, isFilled, readPractice } from './practice-values.ts'
import { one } from './values.ts'

export const waysOfKnowing = () => [
  { value: 'session', label: m.aSessionIsEnough() },
  { value: 'passkey', label: m.aPasskey() },
  { value: 'key', label: m.aKeyOfTheir() },
]

export const lengthUnits = () => [
  { value: 'days', label: m.days() },
  { value: 'hours', label: m.hours() },
]

const mostHours = 24 * 366

/** A length of time: a number, and whether it counts days or hours. */
export const lengthFields = (name: string, label: Said): FieldSpec[] => [
  { name, label: label(), kind: 'number', min: 0, max: mostHours },
  { name: `${name}-unit`, label: m.countedIn(), kind: 'choice', options: lengthUnits(), required: true },
]

export const quorumKinds = () => [
  { value: 'more', label: m.moreThanAShare() },
  { value: 'least', label: m.atLeastAShare() },
  { value: 'none', label: m.noQuorumMarkedAs() },
]

export const quorumFields = (name: string): FieldSpec[] => [
  { name, label: m.quorum(), kind: 'choice', options: quorumKinds(), required: true },
  { name: `${name}-n`, label: m.thatMany(), kind: 'number', min: 0, max: 1000 },
  { name: `${name}-d`, label: m.ofSoMany(), kind: 'number', min: 1, max: 1000 },
]

/** The practice of the circle's general kind, or of the kind that the form names. */
const ofCircle = (place: Place, kind: string) => presentPractice(place, kind)

/** The editor of a practice. `of` names the practice that it would replace; without it, the circle's own. */
export function practicePart(label: Said, of?: (page: { settings: Settings }) => Practice): Part<Practice> {
  const presentOf = (place: Place, kind: string) => (of ? of(place.page) : ofCircle(place, kind))
  return {
    fields: (name, place, values) => {
      const present = presentOf(place, one(values, 'decisions'))
      const typed = isFilled(name, values) ? values : { ...values, ...readPractice(name, present) }
      return [
        {
          name,
          label: label(),
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
