import { BigButton } from '@/components/big-button'
import type { Placard } from './use-placard'

/** The two things one may do in front of a placard; there before any answer. */
export function WaysIn({ placard: { tapped, tap } }: { placard: Placard }) {
  return (
    <>
      <BigButton icon='megaphone' busy={tapped === 'report'} onClick={() => tap('report')}>
        我要反映
      </BigButton>
      <BigButton kind='plain' icon='bench' busy={tapped === 'bench'} onClick={() => tap('bench')}>
        板凳会报名
      </BigButton>
    </>
  )
}
