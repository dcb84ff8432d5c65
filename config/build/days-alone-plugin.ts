import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Takes of a published year (`chinese-days`) its days alone: what each is called, twice over and with a number, no door asks. */
export const daysAlone: Plugin = {
  name: 'days-alone',
  setup: (build) => {
    build.onLoad({ filter: /chinese-days\/dist\/years\/\d{4}\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), withoutNames),
      loader: 'json',
    }))
  },
}

function withoutNames(_: string, value: unknown) {
  return typeof value === 'string' ? '' : value
}
