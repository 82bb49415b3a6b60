// Tables of circles, people and seats as people have them: every separator, script and slip gives a clear answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeTable, importTables, previewOf, type Source, type TablesRead } from '../src/index.ts'

type Named = Record<string, string>

const read = (tables: Named, kinds: Record<string, Source['kind']> = {}): TablesRead =>
  importTables(
    Object.entries(tables).map(([file, text]) => ({
      file,
      text,
      ...(kinds[file] === undefined ? {} : { kind: kinds[file] }),
    })),
    { name: 'Club' },
  )

/** The tree in one line a circle: who sits in it, with role and day. */
const tree = ({ draft }: TablesRead): string[] =>
  draft.circles.map(({ id, parent, members = [] }) => {
    const people = members.map((one) =>
      typeof one === 'string' ? one : [one.person, one.role, one.since].filter(Boolean).join(' '),
    )
    return `${id}${parent === undefined ? '' : ` < ${parent}`}: ${people.join(', ')}`
  })

const places = ({ faults }: TablesRead): string[] =>
  faults.map(({ file, line, column, path }) => `${file}:${line}:${column} ${path}`)

const accepted: [title: string, tables: Named, wanted: string[]][] = [
  [
    'three tables refer to each other by id or by name',
    {
      'circles.csv':
        'id,name,parent,purpose\ntop,Assembly,,All\nriv,Rivers,top,Water\nwds,Woods,assembly,Wood\n',
      'people.csv': 'id,name\na1,Ana Vidal\nt1,Tom Reyes\n',
      'seats.csv': 'circle,person,role,since\nriv,a1,chair,2020-02-01\nWoods,tom reyes,,\ntop,ANA VIDAL,,\n',
    },
    ['top: a1', 'riv < top: a1 chair 2020-02-01', 'wds < top: t1'],
  ],
  [
    'one list of people with their team is enough',
    { 'list.csv': 'Name,Team,Parent,Role\nAna,Board,,chair\nTom,Board,,\nAna,Boats,Board,\nEve,Boats,,\n' },
    ['board: ana chair, tom', 'boats < board: ana, eve'],
  ],
  [
    'such a list is one of everything also where its file is called members',
    { 'members.csv': 'Person,Circle,Parent\nAna,Board,\nTom,Board,\nTom,Boats,Board\n' },
    ['board: ana, tom', 'boats < board: tom'],
  ],
  [
    'German tables of a German spreadsheet: semicolons, umlauts, first and last names, days with dots',
    {
      'Kreise.csv': 'Name;Übergeordneter Kreis;Zweck\r\nRat;;Alles\r\nFlüsse;Rat;"Wasser;\r\nsauber"\r\n',
      'Besetzung.csv': 'Vorname;Nachname;Kreis;Rolle;Seit\r\nÄnne;Groß;Flüsse;Vorsitz;1.2.2020\r\n',
    },
    ['rat: ', 'flüsse < rat: änne-groß Vorsitz 2020-02-01'],
  ],
  [
    'tabs, a byte-order mark, the old line end, a line with the separator, empty lines, a title above the header',
    { 'x.tsv': '\uFEFFsep=\t\rOur members\t\t\r\r\t\t\rmember\tcircle\rAna\tTop\r\rTom\tTop\r\t\r' },
    ['top: ana, tom'],
  ],
  [
    'names in any script, composed in any way',
    {
      'list.csv': 'person,circle,parent\n李小龙,理事会,\nنور,理事会,\nJose\u0301,Río,理事会\nJosé,理事会,\n',
    },
    ['理事会: 李小龙, نور, josé', 'río < 理事会: josé'],
  ],
  [
    'members in a cell of their circle, and commas where there is nothing else',
    { 'teams.csv': 'team,parent,members\nTop,,"Ana; Tom"\nSub,Top,"Ana, Eve"\nLow,Sub,\n' },
    ['top: ana, tom', 'sub < top: ana, eve', 'low < sub: '],
  ],
  [
    'two people of one name are told apart by id or address, and roles of one person are joined',
    {
      'people.csv': 'id,name,e-mail\n1,Ana,ana@x.org\n2,Ana,b@x.org\n',
      'seats.csv': 'circle,person,role\nTop,2,chair\nTop,ana@x.org,\nTop,b@x.org,treasurer\n',
    },
    ['top: 2 chair, treasurer, 1'],
  ],
  [
    'people of a register with several circles in one cell',
    {
      'circles.csv': 'name,parent\nTop,\nA,Top\nB,Top\n',
      'people.csv': 'name,circles\nAna,A; B\nTom,Top|A\nEve,\n',
    },
    ['top: tom', 'a < top: ana, tom', 'b < top: ana'],
  ],
  [
    'circles of one name under different parents',
    { 'circles.csv': 'id,name,parent\nt,Top,\na,North,t\nb,South,t\n,Health,a\n,Health,b\n' },
    ['t: ', 'a < t: ', 'b < t: ', 'a-health < a: ', 'b-health < b: '],
  ],
]

for (const [title, tables, wanted] of accepted)
  test(`taken in: ${title}`, () => {
    const result = read(tables)
    assert.deepEqual(result.faults, [])
    assert.ok(result.society)
    assert.deepEqual(tree(result), wanted)
  })

const refused: [title: string, tables: Named, wanted: (string | RegExp)[]][] = [
  [
    'a loop, a parent that is nowhere, a second top: all at once',
    { 'circles.csv': 'circle,parent\nTop,\nA,B\nB,A\nC,Topp\nD,\n' },
    ['circles.csv:3:2 parent', 'circles.csv:4:2 parent', 'circles.csv:5:2 parent', 'circles.csv:6:1 circle'],
  ],
  [
    'ids twice, in circles and people',
    {
      'circles.csv': 'id,name,parent\nt,Top,\nx,A,t\nX,B,t\n',
      'people.csv': 'id,name\n1,Ana\n1,Tom\n',
    },
    ['circles.csv:4:1 id', 'people.csv:3:1 id'],
  ],
  [
    'seats of people and circles that no register holds, and a seat twice',
    {
      'circles.csv': 'name\nTop\n',
      'people.csv': 'name\nAna\n',
      'seats.csv': 'person,circle\nAnna,Top\nAna,Topp\nAna,Top\nAna,Top\n,Top\nAna,\n',
    },
    [
      'seats.csv:2:1 person',
      'seats.csv:3:2 circle',
      'seats.csv:5:2 circle',
      'seats.csv:6:1 person',
      'seats.csv:7:2 circle',
    ],
  ],
  [
    'one name for two people, and a seat that could be either’s',
    {
      'people.csv': 'id,name\n1,Ana\n2,Ana\n',
      'seats.csv': 'person,circle\nAna,Top\n',
    },
    ['seats.csv:2:1 person'],
  ],
  [
    'one name twice without ids',
    { 'people.csv': 'name,circle\nAna,Top\nAna,Top\n' },
    ['people.csv:3:1 name'],
  ],
  [
    'numbers, days, practices, truth values that are none',
    {
      'circles.csv': 'name,parent,cap,practice,goals\nTop,,nine,coin toss,first\n',
      'people.csv': 'name,citizen,circle,since\nAna,perhaps,Top,yesterday\nTom,no,Top,31.2.2020\n',
    },
    [
      'circles.csv:2:3 cap',
      'circles.csv:2:4 practice',
      'circles.csv:2:5 goals',
      'people.csv:2:2 citizen',
      'people.csv:2:4 since',
      'people.csv:3:3 circle',
      'people.csv:3:4 since',
    ],
  ],
  [
    'marks that reorder text, a name that is too long, an address for a name',
    { 'list.csv': `person,circle\nAna\u202e,Top\n${'x'.repeat(121)},Top\na@b.org,Top\n` },
    ['list.csv:2:1 person', 'list.csv:3:1 person', 'list.csv:4:1 person'],
  ],
  [
    'a quotation mark that is never closed, behind quoted line ends',
    { 'list.csv': 'person,circle\n"A\nB",Top\nTom,"Top\nEve,Top\n' },
    ['list.csv:4:2 a cell'],
  ],
  [
    'text behind a quotation mark',
    { 'list.csv': 'person,circle\n"Ana" Vidal,Top\n' },
    ['list.csv:2:1 a cell'],
  ],
  ['a table whose columns say nothing', { 'x.csv': 'foo,bar\n1,2\n' }, ['x.csv:1:1 the first line']],
  ['an empty file', { 'x.csv': '' }, ['x.csv:1:1 the file']],
  ['a workbook', { 'x.csv': 'PK\u0003\u0004…' }, ['x.csv:1:1 the file']],
]

for (const [title, tables, wanted] of refused)
  test(`refused with every place: ${title}`, () => {
    const result = read(tables)
    assert.equal(result.society, null)
    assert.deepEqual(places(result), wanted)
  })

test('an unknown name is answered with the nearest one', () => {
  const { faults } = read({ 'circles.csv': 'circle,parent\nAssembly,\nRivers,Asembly\n' })
  assert.match(faults[0]?.expected ?? '', /perhaps "Assembly"/)
})

test('what is guessed or left out is noted, and addresses and birthdays never come in', () => {
  const { notes, draft } = read({
    'list.csv': 'name,team,e-mail,birthday,shoe size\nAna,Top,ana@x.org,1990-01-01,38\n',
  })
  assert.deepEqual(
    notes.flatMap((note) => (note.note === 'column-left-out' ? [`${note.column}: ${note.why}`] : [])),
    ['e-mail: private', 'birthday: private', 'shoe size: unknown'],
  )
  assert.deepEqual(
    notes.flatMap((note) => ('names' in note ? [`${note.note} ${note.count}`] : [])),
    ['circles-from-seats 1', 'people-from-seats 1', 'area-from-name 1', 'purpose-unwritten 1'],
  )
  assert.doesNotMatch(JSON.stringify(draft), /ana@|1990|38/)
})

test('2.7 a cap that is not given is raised to the members, one that is given is kept', () => {
  const people = Array.from({ length: 12 }, (_, i) => `Person ${i},Top\n`).join('')
  const raised = read({ 'list.csv': `person,circle\n${people}` })
  assert.equal(raised.society?.circles[0]?.charter?.cap, 12)
  assert.ok(raised.notes.some(({ note }) => note === 'cap-raised'))
  const kept = read({ 'circles.csv': 'name,cap\nTop,9\n', 'seats.csv': `person,circle\n${people}` })
  assert.match(kept.faults[0]?.expected ?? '', /at most 9 members/)
})

test('10,000 members in one circle are one clear fault', () => {
  const people = Array.from({ length: 10_000 }, (_, i) => `Person ${i},Top\n`).join('')
  const { faults, society } = read({ 'list.csv': `person,circle\n${people}` })
  assert.equal(society, null)
  assert.deepEqual(
    faults.map(({ expected, found }) => [expected, found]),
    [['at most 300 entries', '10000 entries']],
  )
})

test('a million rows are answered in bounded time, and so are as many faults', () => {
  const began = performance.now()
  const many = read({ 'list.csv': `person,circle\n${'Ana Vidal,Top\n'.repeat(1_000_000)}` })
  assert.deepEqual(
    many.faults.map(({ expected }) => expected),
    ['at most 300000 rows'],
  )
  const wrong = read({
    'circles.csv': 'name\nTop\n',
    'seats.csv': `person,circle\n${'Ana,Nowhere\n'.repeat(200_000)}`,
  })
  assert.equal(wrong.faults.length + wrong.moreFaults, 200_000)
  assert.ok(performance.now() - began < 60_000)
})

test('the order of rows changes no id that was given or is alone', () => {
  const rows = ['Ana,Top,', 'Tom,Sub,Top', 'Eve,Low,Sub']
  const ids = (lines: string[]): string[] =>
    tree(read({ 'list.csv': `person,circle,parent\n${lines.join('\n')}` })).sort()
  assert.deepEqual(ids(rows), ids(rows.toReversed()))
})

test('days that could be read in two ways follow the column, and are noted where it does not tell', () => {
  const since = (...days: string[]) => {
    const result = read({
      'list.csv': `person,circle,since\n${days.map((day, i) => `P${i},Top,${day}\n`).join('')}`,
    })
    return [tree(result)[0]?.split(': ')[1], result.notes.some(({ note }) => note === 'days-taken-day-first')]
  }
  assert.deepEqual(since('2/1/2020', '1/31/2020'), ['p0 2020-02-01, p1 2020-01-31', false])
  assert.deepEqual(since('2/1/2020', '31/1/2020'), ['p0 2020-01-02, p1 2020-01-31', false])
  assert.deepEqual(since('2/1/2020'), ['p0 2020-01-02', true])
})

test('UTF-8, UTF-16 and Windows-1252 are told apart', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('Ä,李', 'utf16le')])
  assert.deepEqual(decodeTable(utf16), { text: 'Ä,李', encoding: 'utf-16' })
  assert.deepEqual(decodeTable(Buffer.from('\uFEFFÄ')), { text: 'Ä', encoding: 'utf-8' })
  assert.deepEqual(decodeTable(new Uint8Array([0xc4, 0x80])), { text: 'Ā', encoding: 'utf-8' })
  assert.deepEqual(decodeTable(new Uint8Array([0xc4, 0x2c])), { text: 'Ä,', encoding: 'windows-1252' })
})

test('the preview shows the tree in its order, and counts it whole', () => {
  const { draft } = read({
    'list.csv': 'person,circle,parent,role\nAna,Top,,chair\nTom,B,Top,\nEve,C,B,\nAna,A,Top,\n',
  })
  const preview = previewOf(draft, 3)
  assert.deepEqual(
    preview.tree.map(({ name, level, seats }) => `${level} ${name} ${seats}`),
    ['1 Top 1', '2 B 1', '3 C 1'],
  )
  assert.equal(preview.more, 1)
  assert.deepEqual(preview.tree[0]?.members, [{ name: 'Ana', role: 'chair' }])
  const { circles, levels, people, seated, seats } = preview.counts
  assert.deepEqual([circles, levels, people, seated, seats], [4, 3, 3, 3, 4])
})
