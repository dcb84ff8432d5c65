import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPrivateCalls } from './review/find-private-calls'
import { sourceFiles } from './review/source-files'
import { categoryAndFiling, forReviewers } from './review/texts'
import { toPageList } from './review/to-page-list'
import { toPrivacyGuide } from './review/to-privacy-guide'
import { root } from './root'

/** `npm run review-pack`: writes what WeChat's review and filing ask for into dist/review, as the app is now. */
function main() {
  const folder = join(root, 'dist/review')
  const screens = join(root, 'dist/screens')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const sources = sourceFiles()
  const pack = {
    '类目与备案.md': categoryAndFiling,
    '用户隐私保护指引.md': toPrivacyGuide([...findPrivateCalls(sources).keys()]),
    '页面清单.md': toPageList(sources),
    '给审核人员.md': forReviewers,
  }
  for (const [name, text] of Object.entries(pack)) writeFileSync(join(folder, name), text)
  if (existsSync(screens)) cpSync(screens, join(folder, 'screens'), { recursive: true })
  else console.log('There are no pictures of the pages yet: npm run pictures, and run this again.')
  console.log(`Written to ${folder}.`)
}

main()
