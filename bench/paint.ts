// First paint of a decision's page on a phone as Chromium imitates one (processor four times slower, slow 4G), and how
// much JavaScript a public page brings.
import { chromium, type Browser } from 'playwright-core'
import { ensureChromium } from '../tools/chromium.ts'
import { furnish } from './furnish.ts'
import { inhabit, openDecisions } from './inhabited.ts'
import { serverProcess } from './load.ts'
import { median, spread } from './numbers.ts'
import { measure, type Measure } from './results.ts'

const visits = 9
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true }
/** "Slow 4G" of Chromium's developer tools: bytes a second, and ms that each request waits. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1e6 * 0.9) / 8,
  uploadThroughput: (0.75 * 1e6 * 0.9) / 8,
}
const slowerProcessor = 4

const firstPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime)
  }).observe({ type: 'paint', buffered: true })
})`

type Visit = { paintMs: number; scriptBytes: number; bytes: number }

export async function measurePaint(): Promise<{ rows: Measure[]; postgres: string }> {
  const found = ensureChromium()
  if ('problem' in found) throw new Error(found.problem)
  const society = await inhabit(2)
  const server = await serverProcess(society.database.connectionString, true)
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  try {
    const [decision] = (await openDecisions(society, server, 2, 1)).filter(({ votes }) => !votes)
    if (decision === undefined) throw new Error('there is no decision to look at')
    await furnish(decision, society, server, 30)
    const address = `http://127.0.0.1:${server.port}/decisions/${decision.id}`
    await visit(browser, address)
    const seen: Visit[] = []
    while (seen.length < visits) seen.push(await visit(browser, address))
    const of = (name: keyof Visit) => seen.map((one) => one[name])
    return {
      rows: [
        measure(
          'paint: a decision’s page, first contentful paint',
          median(of('paintMs')) / 1000,
          's',
          { atMost: 1.5 },
          `processor 4 times slower, slow 4G of Chromium’s developer tools (562 ms a request, 1.44 Mbit/s), nothing in its cache; ${visits} visits: ${spread(of('paintMs'))} ms, ${Math.round(median(of('bytes')) / 1000)} kB in all`,
        ),
        measure(
          'paint: JavaScript of a public page, compressed',
          median(of('scriptBytes')) / 1000,
          'kB',
          { atMost: 60 },
          'as it came over the network, heads of the answers included',
        ),
      ],
      postgres: society.database.version,
    }
  } finally {
    await browser.close()
    await server.stop()
    await society.database.close()
  }
}

/** One visit with an empty cache. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slow4G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
    const scripts = new Set<string>()
    let [scriptBytes, bytes] = [0, 0]
    session.on('Network.requestWillBeSent', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength
      if (scripts.has(requestId)) scriptBytes += encodedDataLength
    })
    // The live feed stays open: the page is never without traffic.
    await page.goto(address, { waitUntil: 'load' })
    // Asked as text: it runs in the page, whose types are not ours.
    const paintMs: number = await page.evaluate(firstPaint)
    return { paintMs, scriptBytes, bytes }
  } finally {
    await context.close()
  }
}
