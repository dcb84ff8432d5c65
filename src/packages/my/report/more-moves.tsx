import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/resident'
import { BigButton } from '@/components/big-button'
import { AddSheet } from './add-sheet'
import { HotlineSheet } from './hotline-sheet'
import type { OnReport } from './use-report'
import { WithdrawSheet } from './withdraw-sheet'

/** What may be done besides: each behind its own button, on its own sheet. */
export function MoreMoves({ on, may, hotline }: MoreMovesProps) {
  const [open, setOpen] = useState<'add' | 'hotline' | 'withdraw'>()
  const close = () => setOpen(undefined)
  const closing: OnReport = {
    ...on,
    done: (words) => {
      close()
      on.done(words)
    },
  }
  return (
    <View className='stack'>
      {may.has('add') && (
        <BigButton kind='plain' icon='pen' onClick={() => setOpen('add')}>
          补充一句
        </BigButton>
      )}
      {may.has('add') && !hotline && (
        <BigButton kind='quiet' onClick={() => setOpen('hotline')}>
          打过12345，补上编号
        </BigButton>
      )}
      {may.has('withdraw') && (
        <BigButton kind='quiet' onClick={() => setOpen('withdraw')}>
          收回这件事
        </BigButton>
      )}
      {open === 'add' && <AddSheet on={closing} onLeave={close} />}
      {open === 'hotline' && <HotlineSheet on={closing} onLeave={close} />}
      {open === 'withdraw' && <WithdrawSheet on={closing} onLeave={close} />}
    </View>
  )
}

type MoreMovesProps = { on: OnReport; may: ReadonlySet<ResidentReport['mayDo'][number]>; hotline: string | null }
