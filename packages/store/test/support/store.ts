// A store on a real database of its own, founded with a small society, and closed when the test file ends.
import { after } from 'node:test'
import { testDatabase } from '../../src/engine/testing/index.ts'
import { openStore, type Store, type StoreOptions } from '../../src/index.ts'
import { beginning, founding } from './society.ts'

export type TestStore = {
  store: Store
  connectionString: string
  /** Another store on the same database, as another process would open it. */
  another(options?: Partial<StoreOptions>): Promise<Store>
  /** What the store reported. */
  reports: string[]
}

type Options = Partial<StoreOptions> & {
  clock?: 'real' | 'simulated'
  people?: number
  circles?: number
  hiddenVotes?: boolean
}

/** Opens a store; it is removed with its database after the tests of the file. */
export async function testStore(options: Options = {}): Promise<TestStore> {
  const { clock = 'simulated', people = 30, circles = 3, hiddenVotes = false, ...given } = options
  const database = await testDatabase()
  const reports: string[] = []
  const opened: Store[] = []
  const another: TestStore['another'] = async (more) => {
    const store = await openStore({
      connectionString: database.connectionString,
      readers: 3,
      report: (what) => reports.push(what),
      ...given,
      ...more,
    })
    opened.push(store)
    return store
  }
  after(async () => {
    await Promise.all(opened.map((store) => store.close()))
    await database.drop()
  })
  const store = await another()
  const founded = await store.found(founding({ clock, people, circles, hiddenVotes }), { at: beginning })
  if (founded.kind !== 'founded') throw new Error(`not founded: ${JSON.stringify(founded)}`)
  return { store, connectionString: database.connectionString, another, reports }
}
