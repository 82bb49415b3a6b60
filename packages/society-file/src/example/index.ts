// The example society: its file, and the story of its first ten weeks.
import { fileURLToPath } from 'node:url'

export { playStory, sceneCount, storyEnd, type PlainAct, type Stage } from './play.ts'

/** The path of the example's society file. */
export const exampleFile = fileURLToPath(new URL('../../example/vellmark.yaml', import.meta.url))
