import { Refused } from 'local-cloudbase'

const KB = 1024
/** WeChat's own bounds for what is released; its tool takes more without a word. */
const packageKbMax = 2048
const allKbMax = 30 * 1024

export type PackageSize = { name: string; bytes: number }

/** Throws a `Refused` where WeChat would not release packages of these sizes. */
export function checkPackageSizes(sizes: readonly PackageSize[]) {
  const tooLarge = sizes.filter(({ bytes }) => bytes > packageKbMax * KB)
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const said = [
    ...tooLarge.map(({ name, bytes }) => `${name} is ${toKb(bytes)} KB of at most ${packageKbMax}`),
    ...(all > allKbMax * KB ? [`all packages together are ${toKb(all)} KB of at most ${allKbMax}`] : []),
  ]
  if (said.length > 0) throw new Refused(`WeChat would not release this, and nothing was sent: ${said.join('; ')}.`)
}

export const toKb = (bytes: number) => Math.ceil(bytes / KB)
