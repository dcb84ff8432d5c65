import { readFileSync } from 'node:fs'

const PAGE = 4096

/** How much memory a process holds, buffers included; unknown where the system has no /proc. */
export function residentMegabytes(pid: number | undefined): number | undefined {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return (Number(pages) * PAGE) / 1e6
  } catch {
    return undefined
  }
}
