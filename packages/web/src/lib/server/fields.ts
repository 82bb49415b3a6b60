// The fields of a posted form, read by what they are: lines, texts, numbers, lists, dates.

/** Reads a form without trusting it; what is not there is empty. */
export class Fields {
  readonly #form: FormData

  constructor(form: FormData) {
    this.#form = form
  }

  /** One line, trimmed. */
  line(name: string): string {
    return this.text(name).trim()
  }

  /** A text as it was typed, with line feeds alone at the ends of its lines. */
  text(name: string): string {
    const value = this.#form.get(name)
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
  }

  /** A text, or undefined where nothing was typed, for optional fields of an act. */
  optional(name: string): string | undefined {
    const text = this.text(name)
    return text.trim() === '' ? undefined : text
  }

  /** Every value of a field that stands more than once. */
  all(name: string): string[] {
    return this.#form
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []))
  }

  /** A whole number, or NaN where it is none. */
  number(name: string): number {
    const line = this.line(name)
    return line === '' ? Number.NaN : Number(line)
  }

  has(name: string): boolean {
    return this.line(name) !== ''
  }

  /** Names of all fields, in order. */
  names(): string[] {
    return [...new Set([...this.#form.keys()])]
  }

  /** Everything that was typed, to show it again. */
  values(): Record<string, string[]> {
    return Object.fromEntries(this.names().map((name) => [name, this.all(name)]))
  }
}
