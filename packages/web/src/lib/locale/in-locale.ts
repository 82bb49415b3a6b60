// Each request speaks its reader's language, however many are answered at once.
import { AsyncLocalStorage } from 'node:async_hooks'
import { readLocaleFrom, type Locale } from './locales.ts'

const spoken = new AsyncLocalStorage<Locale>()
readLocaleFrom(() => spoken.getStore() ?? 'en')

/** Runs `say` in a language, with all that it awaits. */
export const inLocale = <Result>(locale: Locale, say: () => Result): Result => spoken.run(locale, say)
