import type { ResidentReport } from '@contract/report/resident'
import type { OpenedReport } from '@/actions/opened-thing'
import { CallbackQuestion } from './callback-question'
import { SolvedMore, StillWrong } from './callback-more'
import type { CallbackSteps } from './use-callback-steps'

/** A callback, one thing a screen: is it solved; what may be said besides. */
export function Callback({ report, opened, steps, onStory }: CallbackProps) {
  const { step } = steps
  if (!step) return <CallbackQuestion report={report} opened={opened} answer={steps.answer} onStory={onStory} />
  if (step.solved === 'yes') return <SolvedMore opened={opened} steps={steps} />
  return <StillWrong report={report} opened={opened} step={step} steps={steps} />
}

type CallbackProps = { report: ResidentReport; opened: OpenedReport; steps: CallbackSteps; onStory: () => void }
