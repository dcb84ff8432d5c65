import { stopSharedCloud } from './world-cloud'

/** After the tests of a project. */
export default stopSharedCloud
