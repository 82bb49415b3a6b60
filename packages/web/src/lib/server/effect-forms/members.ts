// Effects on members and citizens (clauses 2.6, 2.14).
import { effectForms as m } from '#messages'
import { effectForm } from './form.ts'
import { members, people } from './options.ts'
import { pick } from './choices.ts'
import { prose } from './parts.ts'

const group = m.members

export const memberForms = [
  effectForm(
    'admit-member',
    {
      label: m.admitAMember,
      says: m.aCitizenTakesA,
      group,
      clause: '2.6',
    },
    {
      person: pick(
        m.whom,
        people(({ citizen, member }) => citizen && !member),
      ),
    },
  ),
  effectForm(
    'remove-member',
    {
      label: m.removeAMember,
      says: m.aMemberLosesTheir,
      group,
      clause: '2.6',
    },
    { person: pick(m.whom, members, { hint: m.itNeedsTwoThirds }) },
  ),
  effectForm(
    'recognise-citizen',
    {
      label: m.recogniseACitizen,
      says: m.aRegisteredPersonBecomes,
      group,
      clause: '2.14',
    },
    {
      person: pick(
        m.whom,
        people(({ citizen }) => !citizen),
        {
          hint: m.whereTheRegistryRecognises,
        },
      ),
    },
  ),
  effectForm(
    'find-person-false',
    {
      label: m.findThatAPerson,
      says: m.aPersonIsFound,
      group,
      clause: '2.14',
    },
    { person: pick(m.whom, people()), reason: prose(m.why) },
  ),
]
