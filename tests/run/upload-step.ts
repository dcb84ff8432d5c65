import { isCiInstalled } from '../../config/upload/load-ci'
import { weapp } from './builds'
import { checkUpload } from './check-upload'
import type { Step } from './run-step'

const isTried = Boolean(process.env.CI) || isCiInstalled()

/** The upload by WeChat's own tool, 275 MB, which is installed for it in CI alone. */
export const upload: Step = isTried
  ? { name: "the upload, by WeChat's own tool", after: [weapp], run: checkUpload }
  : { name: "the upload, by WeChat's own tool: skipped without CI=true", run: async () => ({ made: false }) }
