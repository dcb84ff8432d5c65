import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/worker'
import { useMove } from '@/api/use-move'
import { worker } from '@/api/worker'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OpenReport } from './use-report'

/** Not an id: those are never empty. */
const self = ''

/** Who takes it: a household that is there, or we ourselves. After two returns it stays with us. */
export function AssignSheet({ report, page }: { report: WorkerReport; page: OpenReport }) {
  const { on, households, leave } = page
  const [chosen, choose] = useState<string | null>(null)
  const staysHere = report.returns > 1
  const assign = useMove(worker.assignReport, on, ({ with: keeper }, { to }) =>
    on.done(to.kind === 'self' ? '归我们办了，请接下。' : `交给${keeper.name}了。`),
  )
  const send = () =>
    chosen !== null &&
    void assign.send((commandId) => ({
      reportId: on.reportId,
      commandId,
      to: chosen === self ? { kind: 'self' } : { kind: 'household', householdId: chosen },
    }))
  return (
    <Sheet title='安排人跟进' onLeave={leave}>
      {staysHere && <View className='lead'>中心户已经请过两次帮忙，这一件由社区来办。</View>}
      <Choice label='我来办' options={[{ value: self, title: '我来办' }]} value={chosen} onChange={choose} />
      {!staysHere && (
        <Loaded asked={households}>
          {({ households: all }) => (
            <View className='stack'>
              <Choice
                label='交给哪家中心户'
                options={all.filter(isThere).map(({ id, name, number, buildings }) => ({
                  value: id,
                  title: `${name} · ${number}`,
                  line: buildings ? `联系${buildings}` : undefined,
                }))}
                value={chosen}
                onChange={choose}
              />
              <View className='second'>{notThereWords(all)}</View>
            </View>
          )}
        </Loaded>
      )}
      {assign.sorry && <Notice tone='sorry'>{assign.sorry}</Notice>}
      <BigButton busy={assign.busy} disabled={chosen === null} onClick={send}>
        {chosen === null ? '请先选一个' : '就这样安排'}
      </BigButton>
    </Sheet>
  )
}

type Household = { name: string; away: boolean; vacant: boolean }

function isThere({ away, vacant }: Household) {
  return !away && !vacant
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
