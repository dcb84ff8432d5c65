import { Button } from 'antd'
import type { Gap } from '@contract/gaps/gap'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import type { Invitation } from '../../components/invitation-codes'
import { goTo } from '../../shell/use-place'
import { gapWords } from './gap-words'

/** One place where something is missing, with the one button that mends it: here, or where it is mended. */
export function GapRow({ gap, communityId, onDone, onCodes }: GapRowProps) {
  const { action, place, household } = gap
  const householdId = household?.id ?? ''
  const resume = useCommand(desk.resumeHousehold, () => onDone())
  const invite = useCommand(desk.inviteHousehold, (invitation) => onCodes([invitation]))
  const at =
    (...address: string[]) =>
    () =>
      goTo(...address)
  const presses: Record<Gap['action'], { words: string; press: () => void }> = {
    cover: {
      words: '定谁联系',
      press: at('coverage', communityId, gap.buildingId ?? '-', household?.id ?? gap.suggested[0]?.id ?? ''),
    },
    invite: {
      words: '请人来当，发邀请码',
      press: () => void invite.send((commandId) => ({ commandId, householdId })),
    },
    resume: {
      words: '恢复',
      press: () => void resume.send((commandId) => ({ commandId, communityId, householdId })),
    },
    'set-stand-in': { words: '找一户照看', press: at('absences') },
    hang: { words: '去看牌子', press: at('households', communityId, householdId) },
    'set-duty': { words: '定谁值班', press: at('community', communityId) },
    'set-emergency-numbers': { words: '填电话', press: at('community', communityId) },
    'write-holidays': { words: '写放假安排', press: at('calendar') },
  }
  const { words, press } = presses[action]
  const errorText = resume.errorText ?? invite.errorText
  return (
    <li className='gap'>
      <div>
        <strong>{place || '整个社区'}</strong>
        <p>{gapWords(gap)}</p>
        {errorText && <p role='alert'>{errorText}</p>}
      </div>
      <Button loading={resume.busy || invite.busy} aria-label={`${words}：${place || '整个社区'}`} onClick={press}>
        {words}
      </Button>
    </li>
  )
}

type GapRowProps = {
  gap: Gap
  communityId: string
  onDone: () => Promise<void>
  onCodes: (given: readonly Invitation[]) => void
}
