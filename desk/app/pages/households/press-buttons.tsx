import { useState } from 'react'
import { Button, Input } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import type { Invitation } from '../../components/invitation-codes'
import type { Household } from '../../components/posts/views'
import { useKept } from '../../api/use-kept'
import { AskFirst } from './ask-first'

/** What is done with one press: some are asked about first, with what comes of them. */
export function PressButtons({ communityId, household, onDone, onCodes }: PressButtonsProps) {
  const { id: householdId, number, allowedActions } = household
  const [asking, ask] = useState<'pause' | 'retire' | 'set-aside'>()
  const [reason, write, forget] = useKept(`draft set aside ${householdId}`, '')
  const done = async () => {
    ask(undefined)
    forget()
    await onDone()
  }
  const on = (commandId: string) => ({ commandId, communityId, householdId })
  const commands = {
    pause: useCommand(desk.pauseHousehold, done),
    resume: useCommand(desk.resumeHousehold, done),
    retire: useCommand(desk.retireHousehold, done),
  }
  const setAside = useCommand(desk.setHouseholdAside, done)
  const invite = useCommand(desk.inviteHousehold, (invitation) => onCodes([invitation]))
  const may = (action: Household['allowedActions'][number]) => allowedActions.includes(action)
  const errors = [...Object.values(commands), setAside, invite].flatMap(({ errorText }) => errorText ?? [])
  return (
    <>
      {errors.map((errorText) => (
        <p key={errorText} role='alert'>
          {errorText}
        </p>
      ))}
      <div className='actions-row'>
        {may('invite') && (
          <Button loading={invite.busy} onClick={() => void invite.send((commandId) => ({ commandId, householdId }))}>
            {household.holder === null ? '请人来当，发邀请码' : '换人，发邀请码'}
          </Button>
        )}
        {may('resume') && (
          <Button loading={commands.resume.busy} onClick={() => void commands.resume.send(on)}>
            恢复
          </Button>
        )}
        {may('set-aside') && <Button onClick={() => ask('set-aside')}>暂不设</Button>}
        {may('pause') && <Button onClick={() => ask('pause')}>暂停</Button>}
        {may('retire') && <Button onClick={() => ask('retire')}>撤销</Button>}
      </div>
      {asking === 'set-aside' && (
        <AskFirst
          words='暂不设，回到拟设。理由只有社区看得到。'
          yes='暂不设'
          busy={setAside.busy}
          isReady={reason.trim() !== ''}
          onYes={() => void setAside.send((commandId) => ({ ...on(commandId), reason }))}
          onNo={() => ask(undefined)}
        >
          <Input.TextArea
            aria-label='为什么暂不设'
            placeholder='为什么暂不设'
            maxLength={100}
            value={reason}
            onChange={({ target }) => write(target.value)}
          />
        </AskFirst>
      )}
      {asking === 'pause' && (
        <AskFirst
          words='暂停以后，新的事不再转给这一户。手上没办完的：还没接下的转给下一户，接下了的归社区接着办，答应的日子不变。'
          yes='就这样暂停'
          busy={commands.pause.busy}
          onYes={() => void commands.pause.send(on)}
          onNo={() => ask(undefined)}
        />
      )}
      {asking === 'retire' && (
        <AskFirst
          words={`撤销以后不能恢复，编号${number}不再给别人用。手上没办完的：还没接下的转给下一户，接下了的归社区接着办，答应的日子不变。任期和联系范围到此为止，没用的邀请码作废，牌子要摘下来。`}
          yes='就这样撤销'
          busy={commands.retire.busy}
          onYes={() => void commands.retire.send(on)}
          onNo={() => ask(undefined)}
        />
      )}
    </>
  )
}

type PressButtonsProps = {
  communityId: string
  household: Household
  onDone: () => Promise<void>
  onCodes: (given: readonly Invitation[]) => Promise<void>
}
