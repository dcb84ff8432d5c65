import { Refused } from 'local-cloudbase'
import { connect } from '../cloudfunctions/needs'
import { connectEstate } from '../cloudfunctions/needs-of-setting-up'
import { foundStreet } from '../cloudfunctions/modules/office/found-street'
import { theStandingSecret } from './backup/the-standing-secret'
import { operatorEnvironment, type Where } from './operator/operator-environment'
import { readFounding } from './operator/read-founding'
import { toFoundedLines } from './operator/to-founded-lines'
import { toDeploySentence } from './deploy/to-deploy-sentence'

/** Founds a street, by the doors' own code, in the local cloud or a real environment: `--street --phone --area-code`. */
async function main() {
  const { founding, where } = readFounding(process.argv.slice(2))
  Object.assign(process.env, operatorEnvironment(where))
  await checkWhere(where)
  const founded = await foundStreet(founding, { ...connect(), ...connectEstate() })
  for (const line of toFoundedLines(founded)) console.log(line)
}

/** A code is known by a hash under the doors' own secret, which is read back from them; and somebody has to be there. */
async function checkWhere(where: Where) {
  if ('env' in where) {
    process.env.LIANXINQIAO_SECRET = await theStandingSecret(where)
    return
  }
  const answers = await fetch(`http://127.0.0.1:${where.port}/`).catch(() => null)
  if (!answers) throw new Refused(`No local cloud answers at port ${where.port}; npm start -- --empty opens one.`)
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toDeploySentence(problem))
    process.exit(1)
  },
)
