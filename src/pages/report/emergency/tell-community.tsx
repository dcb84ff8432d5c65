import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { replacePage } from '../../open-page'
import type { LastPlacard } from '../../placard/last-placard'
import { useEmergency } from './use-emergency'
import { WhereSheet } from './where-sheet'

/** After the call: the community is told as well, with the place and whatever was written before. */
export function TellCommunity({ placard }: { placard: LastPlacard | undefined }) {
  const { building, sending, isAsking, setAsking, pick, tell } = useEmergency(placard)
  return (
    <>
      {sending.errorText && <Notice tone='error'>{sending.errorText}</Notice>}
      <BigButton kind='plain' busy={sending.busy} onClick={tell}>
        已经打了，也告诉社区
      </BigButton>
      {building && <View className='emergency-line'>{`告诉社区：${building.words}`}</View>}
      <BigButton kind='quiet' onClick={() => replacePage('pages/report/new/index')}>
        不是急事，继续写
      </BigButton>
      {isAsking && <WhereSheet placard={placard} onPick={pick} onLeave={() => setAsking(false)} />}
    </>
  )
}
