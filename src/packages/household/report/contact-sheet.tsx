import { View } from '@tarojs/components'
import type { HouseholdReport } from '@contract/household'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OpenReport } from './use-report'

/** The ways to the neighbour: their phone if they left it, a question, or the wish to meet. */
export function ContactSheet({ report, page: { on, open, leave } }: { report: HouseholdReport; page: OpenReport }) {
  const meet = useMove(household.askToMeet, on, () => on.done('问过去了。邻居愿意的话，会留下称呼和电话。'))
  const may = new Set(report.mayDo)
  return (
    <Sheet title='联系邻居' onLeave={leave}>
      {may.has('reveal') ? (
        <Card title={[report.neighbour.name, report.neighbour.phone].filter(Boolean).join(' · ')}>
          <BigButton kind='plain' icon='phone' onClick={() => open('reveal')}>
            看电话
          </BigButton>
          <View className='second'>要写明原因，邻居查得到。</View>
        </Card>
      ) : (
        <View className='lead'>邻居没留联系方式，可以在这里问一句。</View>
      )}
      {may.has('ask') && (
        <BigButton kind='plain' icon='question' onClick={() => open('ask')}>
          问一问
        </BigButton>
      )}
      {may.has('ask-to-meet') && (
        <Card title='想当面听听'>
          <View>邻居会看到：“中心户想当面听您说说。愿意就留个称呼和电话；不愿意，也照样办。”</View>
          {meet.sorry && <Notice tone='sorry'>{meet.sorry}</Notice>}
          <BigButton
            kind='plain'
            icon='talk'
            busy={meet.busy}
            onClick={() => void meet.send((commandId) => ({ reportId: on.reportId, commandId }))}
          >
            想当面听听
          </BigButton>
        </Card>
      )}
    </Sheet>
  )
}
