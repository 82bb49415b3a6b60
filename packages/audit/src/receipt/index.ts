// Checking a receipt wherever one reads it, a browser included: no network, and nothing of Node's.
export { DoesNotHold, fails, nameOfWords, type Fault, type Words } from '../fault.ts'
export { sameJson } from '../same-json.ts'
export { checkReceipt, receiptSteps } from './check.ts'
export type { SignedActs } from './signed-acts.ts'
export type { ReceiptStep, ReceiptVerdict } from './check.ts'
