import type { ExitCode, Io, Typed } from '../command.ts'
import type { Opened } from '../opened.ts'
export const serve = async (opened: Opened, _typed: Typed, _io: Io, _port: number): Promise<ExitCode> => {
  await opened.close()
  return 0
}
