import { View } from '@tarojs/components'
import type { HouseholdReport } from '@contract/household'
import { household } from '@/api/household'
import { BigButton } from '@/components/big-button'
import { dayWords } from '@/components/day-words'
import { Notice } from '@/components/notice'
import { useMove } from '@/staff/use-move'
import type { OpenReport } from './use-report'

/** The four big buttons, those that make sense now; the one red one is what comes next. */
export function Actions({ report, page }: { report: HouseholdReport; page: OpenReport }) {
  const { on, said, open } = page
  const accept = useMove(household.acceptReport, on, ({ promisedOn }) =>
    on.done(promisedOn ? `接下了,${dayWords(promisedOn)}前给邻居回个音就行。` : '接下了。'),
  )
  const may = new Set(report.mayDo)
  const mayContact = may.has('reveal') || may.has('ask') || may.has('ask-to-meet')
  const words = accept.sorry ?? said
  if (report.mayDo.length === 0 && !words) return null
  return (
    <>
      {words && (
        <View className='actions-whole'>
          <Notice tone={accept.sorry ? 'sorry' : 'good'}>{words}</Notice>
        </View>
      )}
      {mayContact && (
        <BigButton kind='plain' icon='phone' onClick={() => open('contact')}>
          联系邻居
        </BigButton>
      )}
      {may.has('return') && (
        <BigButton kind='plain' icon='hand-over' onClick={() => open('return')}>
          请社区帮忙
        </BigButton>
      )}
      {may.has('resolve') && (
        <BigButton kind={may.has('accept') ? 'plain' : 'primary'} icon='check' onClick={() => open('resolve')}>
          办好了
        </BigButton>
      )}
      {may.has('accept') && (
        <BigButton
          icon='people'
          busy={accept.busy}
          onClick={() => void accept.send((commandId) => ({ reportId: on.reportId, commandId }))}
        >
          我接下
        </BigButton>
      )}
    </>
  )
}
