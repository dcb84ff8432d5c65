import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../cloudfunctions/needs'
import { connectEstate } from '../cloudfunctions/needs-of-setting-up'
import { theStandingSecret } from './backup/the-standing-secret'
import { toDeploySentence } from './deploy/to-deploy-sentence'
import { operatorEnvironment } from './operator/operator-environment'
import { findPrivateCalls } from './review/find-private-calls'
import { type DemoAsked, readReviewOptions } from './review/read-options'
import { setUpDemo } from './review/set-up-demo'
import { sourceFiles } from './review/source-files'
import { categoryAndFiling, forReviewers } from './review/texts'
import { toDemoText } from './review/to-demo-text'
import { toPageList } from './review/to-page-list'
import { toPrivacyGuide } from './review/to-privacy-guide'
import { root } from './root'

/** `npm run review-pack`: writes what WeChat's review and filing ask for into dist/review, as the app is now; with a phone it sets a demonstration street up and writes its placard and codes beside. */
async function main() {
  const asked = readReviewOptions(process.argv.slice(2))
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
  if (asked) await writeDemo(folder, asked)
  else console.log('No demonstration street was set up: give --phone and --area-code for one.')
  if (existsSync(screens)) cpSync(screens, join(folder, 'screens'), { recursive: true })
  else console.log('There are no pictures of the pages yet: npm run pictures, and run this again.')
  console.log(`Written to ${folder}.`)
}

async function writeDemo(folder: string, { phone, areaCode, where }: DemoAsked) {
  Object.assign(process.env, operatorEnvironment(where))
  if ('env' in where) process.env.LIANXINQIAO_SECRET = await theStandingSecret(where)
  const demo = await setUpDemo(phone, areaCode, { ...connect(), ...connectEstate() })
  writeFileSync(join(folder, '演示.md'), toDemoText(demo))
  if (demo.picture === null) return console.log('WeChat made no picture of the placard’s code now; its number does.')
  const answer = await fetch(encodeURI(demo.picture))
  writeFileSync(join(folder, '演示光荣牌.jpg'), Buffer.from(await answer.arrayBuffer()))
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toDeploySentence(problem))
    process.exit(1)
  },
)
