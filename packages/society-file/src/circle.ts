// A circle in a society file: its charter (clause 2.4), members, practices and parts; circles nest.
import { PracticePart } from '@open-socialism/kernel'
import { z } from 'zod'
import { document, link, meeting, project } from './circle-parts.ts'
import { practices } from './practice.ts'
import { day, id, line, prose } from './text.ts'

export const member = z.strictObject({
  person: id('A person of this file.'),
  since: day('The day they took the seat.').optional(),
  role: line(120, 'What they do in the circle, such as "chair". It carries no power of its own.').optional(),
})

export const charter = z.strictObject({
  cap: z.int().min(1).max(100_000).describe('How many members it may have at most (clause 2.7).').optional(),
  minimum: z
    .int()
    .min(1)
    .max(1000)
    .describe('Below how many members it is dormant (clause 2.12).')
    .optional(),
  lockedPractices: z
    .array(PracticePart)
    .max(10)
    .describe('Parts of the practice that the circle itself cannot change.')
    .optional(),
  seats: z.int().min(0).max(1_000_000).describe('How many seats its projects may have together.').optional(),
  endCondition: prose(500, 'When its purpose is fulfilled, so that it ends (clause 2.11).').optional(),
})

/** More would not fit the one entry that founds a circle. */
export const mostMembers = 300

export const circle = z.strictObject({
  id: id('The name by which others refer to it. Default: its name in small letters with hyphens.').optional(),
  name: line(120, 'The name of the circle.'),
  area: line(300, 'What it alone decides. No two circles under one parent hold the same area (clause 2.1).'),
  purpose: prose(1000, 'What it is for (clause 1.2).'),
  goals: z
    .array(z.int().min(1).max(50))
    .max(50)
    .describe('Which goals of the society it serves, by their place in the list: 1 is the first.')
    .optional(),
  parent: id(
    'The circle above it. Not needed for a circle nested in its parent, nor for the top.',
  ).optional(),
  charter: charter.describe('What its parent has set (clause 2.4).').optional(),
  practices: practices.optional(),
  members: z
    .array(z.union([id('A person of this file.'), member]))
    .max(mostMembers)
    .describe('Who sits in it.')
    .optional(),
  links: z.array(link).max(200).describe('Other circles that it is tied to.').optional(),
  meetings: z.array(meeting).max(100).optional(),
  documents: z.array(document).max(1000).optional(),
  projects: z.array(project).max(1000).optional(),
  get circles() {
    return z.array(circle).max(10_000).describe('Its sub-circles.').optional()
  },
})
export type Circle = z.infer<typeof circle>
