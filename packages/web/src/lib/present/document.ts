// A document, ready to read: one of its versions, who decided each, and what changed between any two (clause 4.16).
import { document as m } from '#messages'
import { markdownToHtml } from '../markdown/markdown.ts'
import type { DocumentPage, DocumentVersion } from '../server/queries.ts'
import { compareTexts, type Change } from '../words/diff.ts'
import {
  circle,
  decision as decisionPart,
  person,
  titleOf,
  type Phrase,
  type Speaker,
} from '../words/phrase.ts'
import { sayMoment } from '../words/time.ts'
import { chainOf } from './chain.ts'

export interface VersionView {
  version: number
  title: string
  when: string
  entry: number
  decision: { id: string; title: string } | null
  href: string
  raw: string
  size: string
}
export interface DocumentView {
  id: string
  chain: { id: string; name: string }[]
  title: string
  shown: VersionView
  /** Which version this is, and whether it stands. */
  standing: string
  /** Which circle adopted it, by which decision of whom. */
  adopted: Phrase
  isLatest: boolean
  repealed: boolean
  html: string | null
  plain: string | null
  kind: string
  comparison: {
    from: number
    to: number
    title: readonly Change[] | null
    changes: readonly Change[] | null
    same: boolean
  } | null
  versions: VersionView[]
}

/** What the address asks: `?version=2&since=1`; what is no number is left out. */
export function versionsIn(params: URLSearchParams): { version: number | null; since: number | null } {
  const number = (name: string) => {
    const value = params.get(name) ?? ''
    return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
  }
  return { version: number('version'), since: number('since') }
}

export function presentDocument(page: DocumentPage, speaker: Speaker): DocumentView {
  const { document, shown, since, text } = page
  const versions = page.versions.map((one) => presentVersion(document.id, one, speaker))
  const isMarkdown = shown.mediaType === 'text/markdown'
  return {
    id: document.id,
    chain: chainOf(page.names.circle, document.circle),
    title: shown.title,
    shown: presentVersion(document.id, shown, speaker),
    standing: sayStanding(page, speaker),
    adopted: sayAdopted(shown, speaker),
    isLatest: shown.version === document.version,
    repealed: document.repealedAt !== null,
    html: since === null && text !== null && isMarkdown ? markdownToHtml(text, 1) : null,
    plain: since === null && text !== null && !isMarkdown ? text : null,
    kind: shown.mediaType,
    comparison: since && compare(since, { ...shown, text }),
    versions,
  }
}

function sayStanding({ document, shown }: DocumentPage, speaker: Speaker): string {
  const version = { version: shown.version, when: sayMoment(shown.at, speaker.now) }
  if (document.repealedAt !== null) return m.repealed(version)
  return shown.version === document.version ? m.inForce(version) : m.older(version)
}

function sayAdopted({ decision, proposer }: DocumentVersion, speaker: Speaker): Phrase {
  if (decision === null) return [m.cameWithFounding()]
  const by = {
    circle: circle(speaker, speaker.names.proposal[decision]?.circle ?? ''),
    decision: decisionPart(speaker, decision),
  }
  return proposer === null
    ? m.adopted.phrase(by)
    : m.adoptedBy.phrase({ ...by, person: person(speaker, proposer) })
}

type WithText = DocumentVersion & { text: string | null }

function compare(from: WithText, to: WithText): DocumentView['comparison'] {
  const known = from.text !== null && to.text !== null
  return {
    from: from.version,
    to: to.version,
    title: from.title === to.title ? null : compareTexts(from.title, to.title),
    changes: known ? compareTexts(from.text ?? '', to.text ?? '') : null,
    same: from.blob === to.blob,
  }
}

function presentVersion(id: string, one: DocumentVersion, speaker: Speaker): VersionView {
  const { decision } = one
  return {
    version: one.version,
    title: one.title,
    when: sayMoment(one.at, speaker.now),
    entry: one.entry,
    decision: decision === null ? null : { id: decision, title: titleOf(speaker, decision) },
    href: `/documents/${id}?version=${String(one.version)}`,
    raw: `/api/blobs/${one.blob}`,
    size: sayBytes(one.bytes),
  }
}

const sayBytes = (bytes: number): string =>
  bytes < 10_000 ? m.bytes({ count: bytes }) : m.kilobytes({ count: Math.round(bytes / 1000) })
