import { buildFunctions } from '../../config/build-functions'

/** Before tests that knock at doors: the doors are those of the code as it is now. */
export default async function buildDoors() {
  if (process.env.ALREADY_BUILT) return
  await buildFunctions()
}
