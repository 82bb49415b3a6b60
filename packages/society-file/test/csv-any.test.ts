// Any table at all either makes a society that the rules found, or says what is wrong with it; never both, never neither.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foundingOf, importTables, parseSocietyFile, previewOf, writeSocietyFile } from '../src/index.ts'
import { MemoryRecord } from './memory-record.ts'

const heads = [
  'id',
  'name',
  'Kreis',
  'circle',
  'parent',
  'person',
  'e-mail',
  'role',
  'since',
  'members',
  'cap',
  'goals',
  'practice',
  'citizen',
  '',
  'x',
]
const cells = [
  '',
  'A',
  'B',
  'a',
  'Top',
  'Ana',
  'ana',
  '1',
  '2',
  'A;B',
  '9',
  '12',
  'consent',
  'no',
  '2020-01-01',
  '1/2/2020',
  '李',
  'x'.repeat(130),
  '\u202e',
  '-',
  '"',
  'a@b.org',
]

const cell = fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...cells) }, fc.string({ unit: 'binary' }))
const quote = (text: string): string => (/[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const anyTable = fc
  .record({
    separator: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\uFEFF'),
    head: fc.array(fc.constantFrom(...heads), { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
    quoted: fc.boolean(),
  })
  .map(({ separator, end, mark, head, rows, quoted }) => {
    const lines = [head, ...rows].map((row) => row.map(quoted ? quote : String).join(separator))
    return mark + lines.join(end)
  })

/** A plain list, which often is in order. */
const plainList = fc
  .array(fc.tuple(fc.constantFrom('Ana', 'Tom', '李', ''), fc.constantFrom('Top', 'Top', 'top', 'A')), {
    maxLength: 4,
  })
  .map((rows) => ['person,circle', ...rows.map((row) => row.join(','))].join('\n'))

const sources = fc.array(
  fc.record({
    file: fc.constantFrom('circles.csv', 'people.csv', 'seats.csv', 'list.csv'),
    text: fc.oneof(
      { weight: 6, arbitrary: anyTable },
      { weight: 8, arbitrary: plainList },
      fc.string({ unit: 'binary', maxLength: 200 }),
    ),
  }),
  { maxLength: 4 },
)

const kept = (text: string) => ({ commitment: 'c'.repeat(43), length: [...text].length })

test('any tables make a society that founds, or faults with their places', () => {
  let founded = 0
  fc.assert(
    fc.property(sources, (tables) => {
      const { society, draft, faults } = importTables(tables)
      assert.equal(society === null, faults.length > 0)
      previewOf(draft, 10)
      for (const { file, line, column, expected, found } of faults) {
        assert.ok(line >= 1 && column >= 1, file)
        assert.ok(expected !== '' && found !== '')
      }
      if (society === null) return
      founded++
      const record = new MemoryRecord(Date.UTC(2026, 0, 1))
      for (const act of foundingOf(society, kept).acts) {
        const answer = record.enter(act, 'founding', 'founding')
        assert.ok(answer.ok, JSON.stringify(answer))
      }
      const again = parseSocietyFile(writeSocietyFile(draft))
      assert.deepEqual('ok' in again && again.ok, society)
    }),
    { numRuns: 1000 },
  )
  assert.ok(founded > 20, `only ${founded} founded`)
})

const name = fc.stringMatching(/^[A-Za-zéßØ李中نא' -]{1,20}$/).filter((text) => /[\p{L}]/u.test(text))

/** A whole organisation as a table, from which everything must come in. */
const organisation = fc.record({
  circles: fc.uniqueArray(name, {
    minLength: 1,
    maxLength: 12,
    selector: (text) =>
      text
        .trim()
        .replaceAll(/[' -]+/g, '-')
        .toLowerCase(),
  }),
  people: fc.uniqueArray(name, {
    minLength: 1,
    maxLength: 20,
    selector: (text) =>
      text
        .trim()
        .replaceAll(/[' -]+/g, '-')
        .toLowerCase(),
  }),
  seats: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
  parents: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  separator: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n'),
})

test('a whole organisation comes in as it is, whatever separates its cells and lines', () => {
  fc.assert(
    fc.property(organisation, ({ circles, people, seats, parents, separator, end }) => {
      const table = (rows: string[][]): string =>
        rows.map((row) => row.map((text) => `"${text}"`).join(separator)).join(end)
      const pairs = [...new Set(seats.map(([p, c]) => `${p % people.length} ${c % circles.length}`))].map(
        (pair) => pair.split(' ').map(Number),
      )
      const above = circles.map((_, i) => (i === 0 ? -1 : (parents[i] ?? 0) % i))
      const { society, faults } = importTables([
        {
          file: 'circles',
          text: table([
            ['id', 'circle', 'parent'],
            ...circles.map((one, i) => [`c${i}`, one, i === 0 ? '' : `c${above[i] ?? 0}`]),
          ]),
        },
        { file: 'people', text: table([['id', 'name'], ...people.map((one, i) => [`p${i}`, one])]) },
        {
          file: 'seats',
          text: table([['person', 'circle'], ...pairs.map(([p, c]) => [`p${p ?? 0}`, `c${c ?? 0}`])]),
        },
      ])
      assert.deepEqual(faults, [])
      const trimmed = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')
      assert.deepEqual(
        society?.circles.map((one) => [one.name, one.parent ?? null, one.members?.length]),
        circles.map((one, i) => [
          trimmed(one),
          i === 0 ? null : `c${above[i] ?? 0}`,
          pairs.filter(([, c]) => c === i).length,
        ]),
      )
      assert.deepEqual(
        society.people.map((one) => one.name),
        people.map(trimmed),
      )
    }),
    { numRuns: 300 },
  )
})
