// What the effects that concern other decisions change (clauses 2.4, 2.9, 3.6, 4.16).
import { demandsOf } from '../decision/convene.ts'
import { changeProposal, release } from '../decision/evolve.ts'
import type { Evolver } from '../evolve.ts'
import { excepted } from '../practice/ladder.ts'
import type { EffectEvent } from './language.ts'

export const evolveEffect: Evolver<EffectEvent> = {
  'consent-given': (world, { circle, decision, effectsVersion }) => {
    changeProposal(world, decision, ({ consents }) => ({
      consents: { ...consents, [circle]: effectsVersion },
    }))
  },
  'circle-asked': () => {
    // What was asked stands in the record and in the other circle's queue; it obliges nobody.
  },
  'position-stated': () => {
    // A resolution changes nothing but what the circle has said.
  },
  'decision-repealed': (world, { decision, by }, { at }) => {
    changeProposal(world, decision, ({ carrying }) => ({
      repealedBy: by,
      carrying: carrying.state === 'done' ? carrying : { state: 'ended', at },
    }))
    release(world, decision)
  },
  'question-answered': () => {
    // What the answer does to the decision is an event of its own.
  },
  'decision-excepted': (world, { decision, exception }) => {
    changeProposal(world, decision, (proposal) => {
      const { openHours } = demandsOf(world, world.circle(proposal.circle), proposal.content.effects)
      return excepted(proposal, exception, openHours)
    })
  },
}
