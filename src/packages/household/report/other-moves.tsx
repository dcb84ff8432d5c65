import type { HouseholdReport } from '@contract/report/household'
import { BigButton } from '@/components/big-button'
import type { OpenReport } from './use-report'

/** The big buttons beside the red one, those that are allowed now. */
export function OtherMoves({
  allowedActions,
  open,
}: {
  allowedActions: HouseholdReport['allowedActions']
  open: OpenReport['open']
}) {
  return (
    <>
      {mayContact(allowedActions) && (
        <BigButton kind='plain' icon='phone' onClick={() => open('contact')}>
          联系邻居
        </BigButton>
      )}
      {allowedActions.includes('accept') && allowedActions.includes('resolve') && (
        <BigButton kind='plain' icon='check' onClick={() => open('resolve')}>
          办好了
        </BigButton>
      )}
      {allowedActions.includes('return') && (
        <BigButton kind='plain' icon='hand-over' onClick={() => open('return')}>
          请社区帮忙
        </BigButton>
      )}
    </>
  )
}

export function hasOtherMoves(allowedActions: HouseholdReport['allowedActions']) {
  return mayContact(allowedActions) || allowedActions.includes('return')
}

function mayContact(allowedActions: HouseholdReport['allowedActions']) {
  return allowedActions.includes('reveal') || allowedActions.includes('ask') || allowedActions.includes('ask-to-meet')
}
