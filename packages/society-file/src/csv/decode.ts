// From the bytes of a table to its text: spreadsheets write UTF-8, UTF-16 or, on older machines, Windows-1252.

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252'

/** The text of a file without its byte-order mark, and the encoding in which it was read. */
export const decodeTable = (bytes: Uint8Array): { text: string; encoding: Encoding } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
