import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'
import { root } from '../../config/root'

/** Tencent's wcc and wcsc take every template and style sheet that was built; they throw with file and line. */
export async function compileTemplates() {
  const dist = join(root, 'dist/weapp')
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  for (const kind of ['.wxml', '.wxss']) {
    if (!built.some((file) => file.endsWith(kind))) throw new Error(`dist/weapp holds no ${kind} file.`)
  }
  wxmlToJs(dist, { maxBuffer: 64e6 })
  wxssToJs(dist, { maxBuffer: 64e6 })
}
