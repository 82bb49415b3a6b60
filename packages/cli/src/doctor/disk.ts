// The disk on which a society's directory stands: room, files, and how long it takes until bytes are safe.
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { broken, look, messageOf, ok, type Finding } from './finding.ts'

const megabyte = 1_000_000

/** Room on a disk, as `statfs` tells it. */
export type Room = { free: number; total: number; filesFree: number; files: number }

export const roomAt = (directory: string): Room => {
  const { bavail, bsize, blocks, ffree, files } = statfsSync(directory)
  return { free: bavail * bsize, total: blocks * bsize, filesFree: ffree, files }
}

export const lookAtRoom = ({ free, total, filesFree, files }: Room): Finding[] => {
  const room = `${Math.floor(free / megabyte).toLocaleString('en')} MB of ${Math.floor(total / megabyte).toLocaleString('en')} MB are free`
  const todo = 'Make room, or move the directory to a larger disk: acts are refused when it is full.'
  const space =
    free < 200 * megabyte
      ? broken('disk: room', room, todo)
      : free < 2000 * megabyte || free < total / 20
        ? look('disk: room', room, todo)
        : ok('disk: room', room)
  // Some file systems make files as they are needed, and say that they have none.
  if (files === 0) return [space]
  const left = `${filesFree.toLocaleString('en')} more files fit`
  return [
    space,
    filesFree < 10_000
      ? broken('disk: files', left, 'Remove files that nobody needs: no new ones can be made soon.')
      : ok('disk: files', left),
  ]
}

/** Median time until 8 KB are on the disk, ms. */
export const flushMs = (directory: string, times = 15): number => {
  const file = join(directory, `.doctor-${process.pid}`)
  const opened = openSync(file, 'w', 0o600)
  try {
    const bytes = Buffer.alloc(8192, 1)
    const took = Array.from({ length: times }, () => {
      const began = performance.now()
      writeSync(opened, bytes, 0, bytes.length, 0)
      fsyncSync(opened)
      return performance.now() - began
    })
    return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
  } finally {
    closeSync(opened)
    rmSync(file, { force: true })
  }
}

export const lookAtFlush = (ms: number): Finding => {
  const says = `8 KB are safe after ${ms.toFixed(2)} ms`
  if (ms > 100)
    return look('disk: flush', says, 'Every act waits for this. Use a local SSD, not a network disk.')
  if (ms < 0.01)
    return look('disk: flush', says, 'No disk is that fast: this one may lose what it acknowledged.')
  return ok('disk: flush', says)
}

export const lookAtDisk = (directory: string): Finding[] => {
  try {
    return [...lookAtRoom(roomAt(directory)), lookAtFlush(flushMs(directory))]
  } catch (error) {
    return [broken('disk', messageOf(error), `Let this user write in ${directory}.`)]
  }
}
