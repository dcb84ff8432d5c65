import { View } from '@tarojs/components'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import type { WorkerReport } from '@contract/report/worker'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { Choice } from '@/components/choice'
import { Loaded } from '@/components/loaded'

/** Not an id: those are never empty. */
export const self = ''

/** We ourselves, or a household that is there. After two returns it stays with us. */
export function AssigneeChoice({ report, chosen, onChoose }: AssigneeChoiceProps) {
  const { reportId, communityId, returns } = report
  const households = useQuery(worker.listAssignableHouseholds, { reportId, communityId }, { isInView: true })
  const staysHere = returns > 1
  return (
    <>
      {staysHere && <View className='lead'>中心户已经请过两次帮忙，这一件由社区来办。</View>}
      <Choice label='我来办' options={[{ value: self, title: '我来办' }]} value={chosen} onChange={onChoose} />
      {!staysHere && (
        <Loaded query={households} shape='rows'>
          {({ households: all }) => (
            <>
              <Choice
                label='交给哪家中心户'
                options={all.filter(isThere).map((household) => ({
                  value: household.id,
                  title: `${household.name} · ${household.number}`,
                  line: lineOf(household),
                }))}
                value={chosen}
                onChange={onChoose}
              />
              <View className='second'>{notThereWords(all)}</View>
            </>
          )}
        </Loaded>
      )}
    </>
  )
}

type AssigneeChoiceProps = {
  report: WorkerReport
  chosen: string | null
  onChoose: (chosen: string) => void
}

type Household = OutputOf<typeof contract.listAssignableHouseholds>['households'][number]

function isThere({ away, vacant }: Household) {
  return !away && !vacant
}

function lineOf({ buildings, hadIt }: Household) {
  return [hadIt && '上次由它跟进', buildings && `联系${buildings}`].filter(Boolean).join('；') || undefined
}

function notThereWords(all: readonly Household[]) {
  const away = all.filter(({ away, vacant }) => away && !vacant)
  const vacant = all.filter(({ vacant }) => vacant)
  return [
    away.length > 0 && `外出：${away.map(({ name }) => name).join('、')}。`,
    vacant.length > 0 && `现在没有人：${vacant.map(({ name }) => name).join('、')}。`,
  ]
    .filter(Boolean)
    .join('')
}
