import { View } from '@tarojs/components'
import type { HouseholdReport } from '@contract/report/household'
import type { ActionPartProps } from '@/actions/action-table'
import { Actions } from '@/actions/actions'
import { Card } from '@/components/card'
import { Sheet } from '@/components/sheet'
import { contactActions } from './contact-actions'

/** The ways to the neighbour: their phone if they left it, a question, or the wish to meet. */
export function ContactSheet({ opened, thing, onLeave }: ActionPartProps<{ reportId: string }, HouseholdReport>) {
  const may = new Set(thing.allowedActions)
  const of = { table: contactActions, opened, thing }
  return (
    <Sheet title='联系邻居' onLeave={onLeave}>
      {may.has('reveal') ? (
        <Card title={[thing.neighbour.name, thing.neighbour.phone].filter(Boolean).join(' · ')}>
          <Actions {...of} names={['reveal']} />
          <View className='second'>要写明原因，邻居查得到。</View>
        </Card>
      ) : (
        <View className='lead'>邻居没留联系方式，可以在这里问一句。</View>
      )}
      {may.has('ask') && <Actions {...of} names={['ask']} />}
      {may.has('ask-to-meet') && (
        <Card title='想当面听听'>
          <View>邻居会看到：“中心户想当面听您说说。愿意就留个称呼和电话；不愿意，也照样办。”</View>
          <Actions {...of} names={['ask-to-meet']} />
        </Card>
      )}
    </Sheet>
  )
}
