import type { Needs } from '../../../needs'
import type { Already } from '../../../platform/open-collection'
import { Refused } from '../../../platform/refuse'
import type { Asked } from '../../../platform/use-case'
import type { Report } from '../report'
import { withNamedAgain, withoutNamed } from './with-named'

type Command<Input, Caller, Result> = (
  input: Input,
  caller: Caller,
  needs: Needs & Asked,
  already?: Already<Report>,
) => Promise<Result>

/** The same command, after which a main names no report that left it; one that comes back is named before it does. */
export function keepsMain<Input, Caller, Result>(
  command: Command<Input, Caller, Result>,
): Command<Input, Caller, Result> {
  return async (input, caller, needs, already) => {
    const { reports, now } = needs
    let left: Report | undefined
    const first = async (before: Report, after: Report) => {
      left = before.state === 'merged' && after.state !== 'merged' ? before : undefined
      const { mergedInto } = after
      if (before.state !== 'merged' && after.state === 'merged' && mergedInto)
        await reports.adjust(mergedInto, (main) => withNamedAgain(main, after, now()))
    }
    const answer = await command(input, caller, needs, { ...already, first })
    if (!(answer instanceof Refused) && left?.mergedInto) {
      const { mergedInto, ...child } = left
      await reports.adjust(mergedInto, (main) => withoutNamed(main, child, now()))
    }
    return answer
  }
}
