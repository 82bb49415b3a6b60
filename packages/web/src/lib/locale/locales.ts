// The languages of the pages, and which of them is spoken now. The server tells by `readLocaleFrom`; else it is English.

export const locales = ['en', 'de', 'es', 'fr', 'ar'] as const
export type Locale = (typeof locales)[number]

/** Each language as it names itself. */
export const ownNames: Record<Locale, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
}

const formatLocales: Record<Locale, string> = {
  en: 'en-GB',
  de: 'de',
  es: 'es',
  fr: 'fr',
  // Arabic with the figures in which the record, the clauses and the addresses are written.
  ar: 'ar-u-nu-latn',
}

/** The locale for Intl objects. */
export const formatLocale = (locale: Locale): string => formatLocales[locale]

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')

export const isLocale = (text: unknown): text is Locale => locales.some((one) => one === text)

let read: () => Locale = () => 'en'

/** Where the language of whoever is being answered is to be read. */
export function readLocaleFrom(source: () => Locale): void {
  read = source
}

/** The language in which is spoken now. */
export const localeNow = (): Locale => read()
