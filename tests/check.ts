import { checks } from './run/checks'
import { runSteps } from './run/run-steps'
import { structure, unit } from './run/tests'

/** What is quick to check, for each commit. */
void runSteps([...checks, structure, unit])
