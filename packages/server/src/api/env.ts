// What every handler of the API finds: the visit, and where there is one the Node request below.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Visit } from '../visit.ts'

export type ApiEnv = {
  Bindings: { incoming?: IncomingMessage & { visit?: Visit }; outgoing?: ServerResponse }
  Variables: { visit: Visit }
}
