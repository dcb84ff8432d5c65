import { deploy } from './deploy/deploy'
import { toDeploySentence } from './deploy/to-deploy-sentence'

/** `npm run deploy -- --env ENV`: says what differs between this repository and an environment; with `--yes` makes it so. */
deploy(process.argv.slice(2)).then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toDeploySentence(problem))
    process.exit(1)
  },
)
