// What an exported society file does not hold: erased words, the past, what only a record can keep.
import type { DocumentState } from '@open-socialism/kernel'
import type { Present } from './present.ts'

const mostCharacters = 200_000

export class ExportLedger {
  readonly lines: string[] = []
  erasedBiographies = 0
  #erasedHere = 0
  #erasedGone = 0

  erased(holdsSeats: boolean): void {
    if (holdsSeats) this.#erasedHere++
    else this.#erasedGone++
  }

  /** A practice of a circle whose lead has left it cannot be founded (3.2). */
  leadless(circle: string): void {
    this.lines.push(
      `How ${circle} decides: whoever decided alone has left it. The circle begins with the practice that it would be created with (3.1).`,
    )
  }

  /** The text of a document that stands, or null with the reason noted. */
  documentText(document: DocumentState, content: Present['content']): string | null {
    if (document.repealedAt !== null) return null
    const lost = (why: string): null => {
      this.lines.push(`The document “${document.title}” of ${document.circle}: ${why}.`)
      return null
    }
    if (document.mediaType === 'application/pdf') return lost('it is a PDF, and a society file holds text')
    const text = content(document.blob)?.replaceAll(/\r\n?/g, '\n').trim() ?? ''
    if (text === '') return lost('its content is not there')
    return text.length > mostCharacters ? lost(`it has more than ${mostCharacters} characters`) : text
  }

  /** Says what is left out of the whole. */
  noteWhole({ society, circles, people, projects, documents }: Present): void {
    const say = (count: number, one: string, several: string): void => {
      if (count > 0) this.lines.push(count === 1 ? one : several.replace('N', String(count)))
    }
    say(
      this.#erasedHere,
      'One person who sits somewhere erased their name; they are there as “Name erased” (5.6).',
      'N people who sit somewhere erased their names; they are there as “Name erased” (5.6).',
    )
    say(
      this.#erasedGone,
      'One person erased their name and holds no seat; they are left out (5.6).',
      'N people erased their names and hold no seats; they are left out (5.6).',
    )
    say(this.erasedBiographies, 'One biography is erased (5.6).', 'N biographies are erased (5.6).')
    say(
      people.filter(({ lapsesAt, foundFalse }) => lapsesAt !== null || foundFalse).length,
      'One citizen is losing recognition; the file takes them as they stand now (2.14).',
      'N citizens are losing recognition; the file takes them as they stand now (2.14).',
    )
    say(
      circles.filter(({ status }) => status === 'dissolved').length,
      'One circle is dissolved; its history stays in the record.',
      'N circles are dissolved; their history stays in the record.',
    )
    say(
      circles.filter(
        ({ parent, status, members }) =>
          parent === null && status === 'dormant' && Object.keys(members).length === 1,
      ).length,
      'The top circle is dormant with one member; founded anew it is at its beginning, and that one may decide (2.12).',
      '',
    )
    const open = circles.reduce((sum, one) => sum + one.open.length, 0)
    say(open, 'One decision is open; it would begin anew.', 'N decisions are open; they would begin anew.')
    say(
      projects.filter(({ endedAt }) => endedAt !== null).length,
      'One project has ended.',
      'N projects have ended.',
    )
    say(
      documents.filter(({ repealedAt }) => repealedAt !== null).length,
      'One document was repealed.',
      'N documents were repealed.',
    )
    this.lines.push(
      'The past: decisions, positions, votes, comments, alerts. A founding contains no decisions (2.13).',
      'Who vouched for whom, passkeys, links and tokens: everyone in the file is a founder and gets a link of their own (2.14, 5.8).',
      'The hour of a seat or a review date: a society file keeps the day.',
      `The name of the record, ${society.origin}: what is founded from the file is a record of its own.`,
    )
  }
}
