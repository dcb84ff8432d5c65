import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

interface PageFile {
  readonly text: string
  readonly type: string
}

/** A file of the console's page by its address behind `/console`, made ready for a browser; nothing for any other. */
export async function pageFile(address: string): Promise<PageFile | undefined> {
  if (address === '' || address === 'index.html')
    return { text: await read('index.html'), type: 'text/html; charset=utf-8' }
  if (address === 'style.css') return { text: await read('style.css'), type: 'text/css; charset=utf-8' }
  if (address === 'page.js') return { text: await bundled(), type: 'text/javascript; charset=utf-8' }
  return undefined
}

const placeOf = (name: string) => path.join(__dirname, 'page', name)
const read = (name: string) => readFile(placeOf(name), 'utf8')

async function bundled(): Promise<string> {
  const options = { bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'silent' } as const
  const { outputFiles } = await build({ entryPoints: [placeOf('main.ts')], ...options })
  return outputFiles[0]!.text
}
