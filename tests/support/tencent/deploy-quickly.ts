import { deploy } from '../../../config/deploy/deploy'

/** The deploy command with no pause between two looks. */
void deploy(process.argv.slice(2), { restMs: 0, indexMs: 0 }).then(() => process.exit(0))
