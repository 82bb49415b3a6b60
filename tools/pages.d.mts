// The types of pages.mjs, which is plain JavaScript for the launcher.

/** Whether the pages have never been built from exactly these sources. */
export function pagesAreStale(root: string): boolean

/** Compiles the pages' messages with `node`. */
export function compileMessages(root: string, node: string): { status: number | null; output: string }

/** Builds the pages with `node`; the stamp is written last, so an interrupted build counts as stale. */
export function buildPages(root: string, node: string): { status: number | null; output: string }
