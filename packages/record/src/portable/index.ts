// What of the record’s arithmetic runs anywhere, a browser included: no hash of Node's, no buffers.
export { commitmentsIn } from '../commitments-in.ts'
export { encodeEntry } from '../entry.ts'
export { decodeBundle, tilePath, tileWidth } from '../tile.ts'
export { wayUp } from '../way-up.ts'
