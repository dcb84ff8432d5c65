import { useState } from 'react'
import { Button } from 'antd'
import type { WorkerReport } from '@contract/report/worker'
import { useCommand } from '@/api/use-command'
import { actionsAtDesk, type DeskActionName } from './actions-at-desk'
import { deskActions } from './desk-actions'
import type { Press } from './form-props'
import { PhoneHint } from './phone-hint'

/** What may be done now, the next step first; a form opens in its place, and what is written in it stays until it is sent. */
export function ActionPanel({ report, onDone, onRefused }: ActionPanelProps) {
  const { next, may } = actionsAtDesk(report.allowedActions)
  const [open, setOpen] = useState<DeskActionName | null>(() => openBefore(report.reportId))
  const choose = (name: DeskActionName | null) => {
    setOpen(name)
    if (name) sessionStorage.setItem(openKey(report.reportId), name)
    else sessionStorage.removeItem(openKey(report.reportId))
  }
  const done = (words: string) => {
    choose(null)
    return onDone(words)
  }
  const form = open && may.includes(open) ? deskActions[open] : undefined
  return (
    <section aria-label='能做什么' className='actions'>
      <div className='actions-row'>
        {may.map((name) => {
          const action = deskActions[name]
          const type = next.some((first) => first === name) ? ('primary' as const) : ('default' as const)
          const more = 'more' in action ? action.more : undefined
          if ('press' in action)
            return (
              <PressButton
                key={name}
                {...{ name, type, more }}
                words={action.words}
                press={action.press}
                reportId={report.reportId}
                onDone={done}
                onRefused={onRefused}
              />
            )
          return (
            <Button
              key={name}
              type={type}
              title={more}
              data-action={name}
              aria-expanded={open === name}
              onClick={() => choose(open === name ? null : name)}
            >
              {action.words}
            </Button>
          )
        })}
        <PhoneHint report={report} />
      </div>
      {form && 'Form' in form && (
        <div className='action-form' role='group' aria-label={form.words}>
          <form.Form key={open} report={report} onDone={done} onRefused={onRefused} onLeave={() => choose(null)} />
        </div>
      )}
    </section>
  )
}

function PressButton({ name, type, more, words, press, reportId, onDone, onRefused }: PressButtonProps) {
  const command = useCommand<{ reportId: string; commandId: string }, string>(press, onDone, () => void onRefused())
  return (
    <>
      <Button
        type={type}
        title={more}
        data-action={name}
        loading={command.busy}
        onClick={() => void command.send((commandId) => ({ reportId, commandId }))}
      >
        {words}
      </Button>
      {command.errorText && <span role='alert'>{command.errorText}</span>}
    </>
  )
}

type PressButtonProps = {
  name: DeskActionName
  type: 'primary' | 'default'
  more: string | undefined
  words: string
  press: Press
  reportId: string
  onDone: (words: string) => Promise<void>
  onRefused: () => Promise<void>
}

type ActionPanelProps = {
  report: WorkerReport
  onDone: (words: string) => Promise<void>
  onRefused: () => Promise<void>
}

const openKey = (reportId: string) => `action ${reportId}`

/** What was open before a reload opens again, with its words. */
function openBefore(reportId: string) {
  return sessionStorage.getItem(openKey(reportId)) as DeskActionName | null
}
