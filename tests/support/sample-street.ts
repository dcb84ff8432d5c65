import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Fills a folder with the sample street, of which each cloud of these tests begins with a copy. */
export function fillSampleStreet() {
  const folder = mkdtempSync(join(tmpdir(), 'street-'))
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'fill-street.ts'), folder], { stdio: 'inherit' })
  process.env.SAMPLE_STREET = folder
}

/** After the tests: nobody needs the folder any more. */
export default function removeSampleStreet() {
  if (process.env.SAMPLE_STREET) rmSync(process.env.SAMPLE_STREET, { recursive: true, force: true })
}
