// A process of its own that writes: reads `{ act, sender }` a line, submits all at once, prints each outcome by act id. It
// signs once it is told where its key and its guard are.
import { createInterface } from 'node:readline'
import type { Act } from '@open-socialism/kernel'
import { openStore, signingMeans, type Sender } from '../../src/index.ts'

const [connectionString = '', log = 'society'] = process.argv.slice(2)
const store = await openStore({ connectionString, log, readers: 1 })
const under: Promise<void>[] = []

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

const submit = async (line: string): Promise<void> => {
  const { act, sender } = JSON.parse(line) as { act: Act; sender: Sender }
  const texts = (sender.texts ?? []).map((one) => ({
    ...one,
    r: Buffer.from(one.r as unknown as string, 'base64'),
  }))
  say({ id: act.id, outcome: await store.submit(act, { ...sender, texts }) })
}

const publish = async (directory: string) => {
  const means = await signingMeans(store, { keys: directory, guard: `${directory}/guard` })
  await store.publish({ ...means, refused: (why) => say({ id: 'signing', outcome: why }) })
}

say({ ready: true })
for await (const line of createInterface({ input: process.stdin })) {
  const [, directory] = /^publish (.*)$/.exec(line) ?? []
  if (directory !== undefined) await publish(directory)
  else if (line === 'keep-time') store.keepTime()
  else under.push(submit(line))
}
await Promise.all(under)
await store.close()
