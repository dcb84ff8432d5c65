import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { withLookAt } from '../../meeting/checks/with-content-answers'
import { isToBeLookedAt } from '../../../workflow/words-check'
import { huddleCommand } from '../commands-on-huddle'
import type { Huddle } from '../huddle'

const isWaiting = ({ toLookAt }: Huddle) => toLookAt === true || 'NOT_NOW'

/** A worker has looked at what did not pass: the households may read it. */
export const passWords = action({
  may: isWaiting,
  does: (huddle: Huddle) => withLookAt({ ...huddle, wordsWait: null }),
})

/** A worker has looked at what did not pass and leaves it hidden; its words may be changed while it is to come. */
export const keepWordsHidden = action({
  may: isWaiting,
  does: (huddle: Huddle) => {
    const { wordsWait } = huddle
    if (!wordsWait || !isToBeLookedAt(wordsWait)) return huddle
    return withLookAt({
      ...huddle,
      wordsWait: { ...wordsWait, check: { ...wordsWait.check, state: 'hidden' as const } },
    })
  },
})

export const passHuddleCheck: UseCase<typeof workerHuddles.passHuddleCheck, WorkerCaller, HuddleNeeds> =
  huddleCommand(passWords)
export const keepHuddleHidden: UseCase<typeof workerHuddles.keepHuddleHidden, WorkerCaller, HuddleNeeds> =
  huddleCommand(keepWordsHidden)
