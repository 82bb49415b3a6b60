// The story of the example society: seventy-four days of its public life, in the order in which its parts are told.
import { clinicScenes } from './story-clinics.ts'
import { peopleScenes } from './story-people.ts'
import { preventionScenes } from './story-prevention.ts'
import { researchScenes } from './story-research.ts'
import { on, type Scene } from './scene.ts'

/** When the story ends, in ms after the founding: the moment at which a visitor first sees the example. */
export const storyEnd = on(74, 10, 42)

export const scenes: readonly Scene[] = [
  ...peopleScenes,
  ...clinicScenes,
  ...preventionScenes,
  ...researchScenes,
]
