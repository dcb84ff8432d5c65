import { Refused } from 'local-cloudbase'
import { connect } from '../cloudfunctions/needs'
import { connectEstate } from '../cloudfunctions/needs-of-setting-up'
import { foundStreet } from '../cloudfunctions/modules/office/found-street'
import { operatorEnvironment, type Where } from './operator/operator-environment'
import { readFounding } from './operator/read-founding'
import { toFoundedLines } from './operator/to-founded-lines'
import { toPlainSentence } from './start/to-plain-sentence'

/** Founds a street, by the doors' own code, in the local cloud or a real environment: `--street --phone --area-code`. */
async function main() {
  const { founding, where } = readFounding(process.argv.slice(2))
  Object.assign(process.env, operatorEnvironment(where))
  await checkWhere(where)
  const founded = await foundStreet(founding, { ...connect(), ...connectEstate() })
  for (const line of toFoundedLines(founded)) console.log(line)
}

/** A code is known by a hash under the doors' own secret; and somebody has to be there. */
async function checkWhere(where: Where) {
  if ('env' in where) {
    if (!process.env.LIANXINQIAO_SECRET)
      throw new Refused('LIANXINQIAO_SECRET is not set; it is taken as the doors of that environment have it.')
    return
  }
  const answers = await fetch(`http://127.0.0.1:${where.port}/`).catch(() => null)
  if (!answers) throw new Refused(`No local cloud answers at port ${where.port}; npm start -- --empty opens one.`)
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toPlainSentence(problem))
    process.exit(1)
  },
)
