// The kinds of text that a society file holds, with their lengths: names, lines, prose, addresses, dates.
import { z } from 'zod'
import { isCleanText } from '@open-socialism/kernel'

const noControl = 'no control characters, and no marks that reorder text'
const oneLine = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/
const manyLines = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/

const written = (pattern: RegExp, max: number, description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(pattern, noControl)
    .refine(isCleanText, noControl)
    .describe(description)

/** A text on one line, of at most `max` characters. */
export const line = (max: number, description: string) => written(oneLine, max, description)

/** A text that may have several lines, of at most `max` characters. */
export const prose = (max: number, description: string) => written(manyLines, max, description)

const idWords = 'an id of letters and digits with single hyphens, such as cancer-research'
/** Without ASCII signs, spaces and general punctuation; written so that every reader of JSON Schema knows it. */
const idForm =
  /^[^\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+(-[^\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+)*$/

/** A short name that other parts of the file refer to: letters and digits of any script, joined by hyphens. */
export const id = (description: string) =>
  z
    .string()
    .max(60)
    .regex(idForm, idWords)
    .refine((value) => /^[\p{L}\p{M}\p{N}-]*$/u.test(value), idWords)
    .describe(description)

/** A calendar day, such as 2026-01-15. */
export const day = (description: string) => z.iso.date().describe(description)

/** An address that a page may link to. */
export const url = (description: string) =>
  z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s\u0000-\u001f\u007f-\u009f]+$/, 'an address that begins with https:// or http://')
    .describe(description)
