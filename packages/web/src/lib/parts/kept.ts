// What was typed into a refused form, so that it stands there again.
import { page } from '$app/state'
import type { Refused } from '#lib/server/submit.ts'

/** The value of `name` in the refused form `form`, or `otherwise`. */
export function kept(form: string, name: string, otherwise = '', key = ''): string {
  const refused = page.form as Refused | null
  if (refused?.form !== form || (key !== '' && refused.values['key']?.[0] !== key)) return otherwise
  return refused.values[name]?.[0] ?? otherwise
}
