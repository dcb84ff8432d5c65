import { useState } from 'react'
import { desk } from '../../../api/desk'
import { AssigneeChoice, self } from './assignee-choice'
import type { FormProps } from './form-props'
import { draftName, SayForm } from './say-form'
import { useFormCommand } from './use-form-command'

/** Who takes it: a household that is there, or we ourselves; with a line to say why, where somebody has it already. */
export function AssignForm(props: FormProps) {
  const { report, onLeave } = props
  const name = draftName(report.reportId, 'assign')
  const [chosen, choose] = useState<string | null>(null)
  const assign = useFormCommand(desk.assignReport, props, name, ({ assignee }, { to }) =>
    to.kind === 'self' ? '归我们办了，请接下。' : `交给${assignee.name}了。`,
  )
  const isHeld = report.assignee.kind !== 'nobody'
  return (
    <SayForm
      {...{ name, onLeave, sending: assign }}
      above={
        <AssigneeChoice
          communityId={report.communityId}
          reportId={report.reportId}
          staysHere={report.returns > 1}
          chosen={chosen}
          onChoose={choose}
        />
      }
      missing={chosen === null ? '请先选一个。' : undefined}
      ready={!isHeld ? [] : report.assignee.kind === 'household' ? forHousehold : forColleagues}
      optional={!isHeld}
      box={isHeld ? '写一句为什么' : '写一句为什么（可以不写）'}
      action='就这样安排'
      onSay={(reason) =>
        chosen !== null &&
        assign.say({
          to: chosen === self ? { kind: 'self' } : { kind: 'household', householdId: chosen },
          ...(reason && { reason }),
        })
      }
    />
  )
}

/** Read by the household from which it is taken. */
const forHousehold = ['这几天您忙，我们先接着办。', '到日子了，先请别人跟进。', '要找别的单位，由社区来跑。']

const forColleagues = ['离得近，请中心户去看看。', '到日子了，先接过来办。']
