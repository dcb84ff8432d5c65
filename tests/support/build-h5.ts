import { buildApp } from '../../config/build-app'
import { buildFunctions } from '../../config/build-functions'
import { fillSampleStreet } from './sample-street'

/** Before tests of the app in a browser: it and the doors are those of the code as it is now, and the sample street is there. */
export default async function buildH5() {
  if (!process.env.ALREADY_BUILT) {
    await buildFunctions()
    await buildApp('h5')
  }
  fillSampleStreet()
}
