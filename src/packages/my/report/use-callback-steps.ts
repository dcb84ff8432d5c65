import { useState } from 'react'
import type { Solved } from '@contract/report/callback'
import { resident } from '@/api/resident'
import type { OpenedReport } from '@/actions/opened-thing'
import { forgetSounds } from '@/drafts/forget-sounds'
import { sendSaid } from '@/drafts/send-said'
import { useAction } from '@/actions/use-action'
import { forgetAdditionDraft } from './addition-draft'

/** The way through a callback. The first tap counts: whether it is solved is sent at once; what is asked after it may be left out. */
export function useCallbackSteps(opened: OpenedReport) {
  const [step, setStep] = useState<CallbackStep>()
  const end = () => {
    setStep((now) => now && { ...now, isOver: true })
    void opened.done()
  }
  const answer = useAction(resident.answerCallback, opened, ({ promisedOn }, { solved }) => {
    setStep({ solved, promisedOn, isOver: false })
    void opened.done()
  })
  const complete = useAction(resident.completeCallback, opened, end)
  const add = useAction(sendSaid(resident.getSoundFolder, resident.addToReport), opened, (_, { sounds }) => {
    forgetSounds(sounds)
    forgetAdditionDraft(opened)
    end()
  })
  return { step, answer, complete, add, end, leave: () => setStep(undefined) }
}

export type CallbackSteps = ReturnType<typeof useCallbackSteps>

/** What was said, the day that was promised on it, and whether nothing more is asked. */
export type CallbackStep = { solved: Solved; promisedOn: string | null; isOver: boolean }
