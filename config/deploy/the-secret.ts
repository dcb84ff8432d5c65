import { Refused } from 'local-cloudbase'

/** The secret that ids are made with: the one that stands in a function, else the one given, else a new one while nobody is known by an id. Throws a `Refused` where it would be another than before. */
export function theSecret(found: readonly (string | undefined)[], given: string | undefined, state: State) {
  const standing = [...new Set(found.filter((secret) => secret !== undefined && secret !== ''))]
  if (standing.length > 1)
    throw new Refused(
      'Two functions have different LIANXINQIAO_SECRETs: in the console give all of them the one with which people came in (a backup names its fingerprint), and run this again.',
    )
  const [secret = given] = standing
  if (given !== undefined && secret !== given)
    throw new Refused(
      'LIANXINQIAO_SECRET is another than the one the functions have, and ids are made with that one: leave it away and run this again.',
    )
  if (secret !== undefined) {
    if (secret.length < 16) throw new Refused('LIANXINQIAO_SECRET needs 16 characters or more.')
    return secret
  }
  if (state.isLivedIn)
    throw new Refused(
      'The database holds people, but no function has the LIANXINQIAO_SECRET that their ids were made with: set it in the environment from where you kept it, and run this again.',
    )
  return state.newSecret()
}

type State = { isLivedIn: boolean; newSecret: () => string }
