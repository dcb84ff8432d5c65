import { buildApp } from '../../config/build-app'
import { buildFunctions } from '../../config/build-functions'
import { fillSampleStreet } from './sample-street'

/** Before tests of the built mini-program: it and the doors are those of the code as it is now, and the sample street is there. */
export default async function buildWeapp() {
  if (!process.env.ALREADY_BUILT) {
    await buildFunctions()
    await buildApp('weapp')
  }
  fillSampleStreet()
}
