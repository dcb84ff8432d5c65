import { buildApp } from '../../config/app'
import { buildFunctions } from '../../config/functions'

/** Before tests of the built mini-program: it and the doors are those of the code as it is now. */
export default async function buildWeapp() {
  if (process.env.ALREADY_BUILT) return
  await buildFunctions()
  await buildApp('weapp')
}
