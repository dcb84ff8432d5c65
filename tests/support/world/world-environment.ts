import { TestEnvironment } from 'jest-environment-node'
import { sharedCloud, stopSharedCloud } from './world-cloud'

/** jest's environment for Node, which lends its tests the cloud of this process. */
export default function WorldEnvironment(...given: ConstructorParameters<typeof TestEnvironment>) {
  const environment = new TestEnvironment(...given)
  Object.assign(environment.global, { sharedCloud })
  const tearDown = environment.teardown.bind(environment)
  environment.teardown = async () => {
    // A process that jest began for some files ends with them; the one in which jest itself runs waits for `end-shared-cloud`.
    if (process.send) await stopSharedCloud()
    await tearDown()
  }
  return environment
}
