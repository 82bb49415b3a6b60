// Effects on members and citizens (clauses 2.6, 2.14).
import { effectForm } from './form.ts'
import { members, people } from './options.ts'
import { pick, prose } from './parts.ts'

const group = 'Members'

export const memberForms = [
  effectForm(
    'admit-member',
    {
      label: 'Admit a member',
      says: 'A citizen takes a seat in this circle, and has a say in its decisions from then on.',
      group,
      clause: '2.6',
    },
    {
      person: pick(
        'Whom',
        people(({ citizen, member }) => citizen && !member),
      ),
    },
  ),
  effectForm(
    'remove-member',
    {
      label: 'Remove a member',
      says: 'A member loses their seat in this circle, by two thirds of the others’ votes.',
      group,
      clause: '2.6',
    },
    { person: pick('Whom', members, { hint: 'It needs two thirds of the others’ votes.' }) },
  ),
  effectForm(
    'recognise-citizen',
    {
      label: 'Recognise a citizen',
      says: 'A registered person becomes a citizen, where the registry decides each case.',
      group,
      clause: '2.14',
    },
    {
      person: pick(
        'Whom',
        people(({ citizen }) => !citizen),
        {
          hint: 'Where the registry recognises citizens.',
        },
      ),
    },
  ),
  effectForm(
    'find-person-false',
    {
      label: 'Find that a person is not real',
      says: 'A person is found to be false, and those who were vouched for by them need others.',
      group,
      clause: '2.14',
    },
    { person: pick('Whom', people()), reason: prose('Why') },
  ),
]
