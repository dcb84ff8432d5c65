import { buildApp } from '../../config/app'
import { buildFunctions } from '../../config/functions'

/** Before tests of the app in a browser: it and the doors are those of the code as it is now. */
export default async function buildH5() {
  if (process.env.ALREADY_BUILT) return
  await buildFunctions()
  await buildApp('h5')
}
