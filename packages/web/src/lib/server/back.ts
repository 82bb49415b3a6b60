// Where a form leads back to: a path of our own, never another site.

/** The path in a form's `back` field, or the first page. */
export function backFrom(form: FormData): string {
  const back = form.get('back')
  return typeof back === 'string' && /^\/(?!\/)[^\\]*$/.test(back) ? back : '/'
}
