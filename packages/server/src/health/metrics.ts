// What the server counts of itself, in the form that Prometheus reads: acts, times, followers. No person and no text.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

export type Metrics = {
  /** One act was answered: of which type, how, and how many ms it took. */
  act(type: string, outcome: string, ms: number): void
  /** One batch was written. */
  batch(entries: number): void
  page(status: number, ms: number): void
  text(): Promise<string>
  readonly contentType: string
  close(): void
}

/** `read` gives what is looked up when somebody asks. */
export function createMetrics(read: { followers: () => number; dueLagMs: () => Promise<number> }): Metrics {
  const registers = [new Registry()]
  const [register] = registers as [Registry]
  collectDefaultMetrics({ register })
  const acts = new Counter({
    name: 'open_socialism_acts_total',
    help: 'Acts answered, by type and outcome.',
    labelNames: ['type', 'outcome'],
    registers,
  })
  const actTimes = new Histogram({
    name: 'open_socialism_act_seconds',
    help: 'Seconds from reading an act to its answer, after its entry was committed.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.04, 0.06, 0.1, 0.25, 1, 5],
    registers,
  })
  const batches = new Histogram({
    name: 'open_socialism_batch_entries',
    help: 'Entries written in one transaction.',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
    registers,
  })
  const pages = new Histogram({
    name: 'open_socialism_page_seconds',
    help: 'Seconds to answer a page, by status.',
    labelNames: ['status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 1, 5],
    registers,
  })
  new Gauge({
    name: 'open_socialism_live_followers',
    help: 'Followers of the live feed.',
    registers,
    collect() {
      this.set(read.followers())
    },
  })
  new Gauge({
    name: 'open_socialism_due_lag_seconds',
    help: 'How long ago the earliest thing fell due that has not happened; 0 when nothing waits.',
    registers,
    async collect() {
      this.set((await read.dueLagMs()) / 1000)
    },
  })
  return {
    act(type, outcome, ms) {
      acts.inc({ type, outcome })
      actTimes.observe(ms / 1000)
    },
    batch: (entries) => batches.observe(entries),
    page: (status, ms) => pages.observe({ status: String(status) }, ms / 1000),
    text: () => register.metrics(),
    contentType: register.contentType,
    close: () => register.clear(),
  }
}
