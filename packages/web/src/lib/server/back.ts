// Where a form leads back to: a path of our own, never another site.

/** The path in a form's `back` field, or the first page. */
export function backFrom(form: FormData): string {
  return safePath(form.get('back'))
}

/** A path of our own, or the first page. */
export const safePath = (back: unknown): string =>
  typeof back === 'string' && /^\/(?!\/)[^\\]*$/.test(back) ? back : '/'
