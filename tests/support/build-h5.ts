import { buildApp } from '../../config/build-app'
import { buildDesk } from '../../config/build-desk'
import { buildFunctions } from '../../config/build-functions'
import { fillSampleStreet } from './sample-street'

/** Before tests of the app in a browser: it, the desk and the doors are those of the code as it is now, and the sample street is there. */
export default async function buildH5() {
  if (!process.env.ALREADY_BUILT) {
    await buildDesk()
    await buildFunctions()
    await buildApp('h5')
  }
  fillSampleStreet()
}
