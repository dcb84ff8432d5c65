import { useState } from 'react'
import type { WorkerReport } from '@contract/report/worker'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { worker } from '@/api/worker'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { TextSheet } from '@/staff/text-sheet'
import { AssigneeChoice, self } from './assignee-choice'

/** Who takes it: a household that is there, or we ourselves; with a line to say why, where somebody has it already. */
export function AssignSheet({ opened, thing, onLeave }: ActionPartProps<{ reportId: string }, WorkerReport>) {
  const [chosen, choose] = useState<string | null>(null)
  const assign = useAction(worker.assignReport, opened, ({ assignee }, { to }) =>
    opened.done(to.kind === 'self' ? '归我们办了，请接下。' : `交给${assignee.name}了。`),
  )
  const send = (reason?: string) =>
    chosen !== null &&
    void assign.send((commandId) => ({
      ...opened.id,
      commandId,
      to: chosen === self ? { kind: 'self' } : { kind: 'household', householdId: chosen },
      reason,
    }))
  const choice = <AssigneeChoice report={thing} chosen={chosen} onChoose={choose} />
  if (thing.assignee.kind !== 'nobody')
    return (
      <TextSheet
        title='安排人跟进'
        above={choice}
        missing={chosen === null ? '请先选一个。' : undefined}
        ready={thing.assignee.kind === 'household' ? forHousehold : forColleagues}
        box='写一句为什么'
        action='就这样安排'
        sending={assign}
        onSay={send}
        onLeave={onLeave}
      />
    )
  return (
    <Sheet title='安排人跟进' onLeave={onLeave}>
      {choice}
      {assign.errorText && <Notice tone='error'>{assign.errorText}</Notice>}
      <Foot>
        <BigButton busy={assign.busy} disabled={chosen === null} onClick={() => send()}>
          {chosen === null ? '请先选一个' : '就这样安排'}
        </BigButton>
      </Foot>
    </Sheet>
  )
}

/** Read by the household from which it is taken. */
const forHousehold = ['这几天您忙，我们先接着办。', '到日子了，先请别人跟进。', '要找别的单位，由社区来跑。']

const forColleagues = ['离得近，请中心户去看看。', '到日子了，先接过来办。']
