import type { HouseholdReport } from '@contract/household'
import { BigButton } from '@/components/big-button'
import type { OpenReport } from './use-report'

/** The big buttons beside the red one, those that are allowed now. */
export function OtherMoves({ mayDo, open }: { mayDo: HouseholdReport['mayDo']; open: OpenReport['open'] }) {
  return (
    <>
      {mayContact(mayDo) && (
        <BigButton kind='plain' icon='phone' onClick={() => open('contact')}>
          联系邻居
        </BigButton>
      )}
      {mayDo.includes('accept') && mayDo.includes('resolve') && (
        <BigButton kind='plain' icon='check' onClick={() => open('resolve')}>
          办好了
        </BigButton>
      )}
      {mayDo.includes('return') && (
        <BigButton kind='plain' icon='hand-over' onClick={() => open('return')}>
          请社区帮忙
        </BigButton>
      )}
    </>
  )
}

export function hasOtherMoves(mayDo: HouseholdReport['mayDo']) {
  return mayContact(mayDo) || mayDo.includes('return')
}

function mayContact(mayDo: HouseholdReport['mayDo']) {
  return mayDo.includes('reveal') || mayDo.includes('ask') || mayDo.includes('ask-to-meet')
}
