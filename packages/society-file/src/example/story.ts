// The story of the example society: seventy-four days of its public life, in the order in which its parts are told.
import { clinicScenes } from './story-clinics.ts'
import { homeScenes } from './story-homes.ts'
import { leadershipScenes } from './story-leadership.ts'
import { learningScenes } from './story-learning.ts'
import { peopleScenes } from './story-people.ts'
import { preventionScenes } from './story-prevention.ts'
import { researchScenes } from './story-research.ts'
import { riverScenes } from './story-rivers.ts'
import { transportScenes } from './story-transport.ts'
import { on, type Scene } from './scene.ts'

/** When the story ends, in ms after the founding: the moment at which a visitor first sees the example. */
export const storyEnd = on(74, 10, 42)

export const scenes: readonly Scene[] = [
  ...peopleScenes,
  ...clinicScenes,
  ...preventionScenes,
  ...researchScenes,
  ...riverScenes,
  ...transportScenes,
  ...homeScenes,
  ...learningScenes,
  ...leadershipScenes,
]
