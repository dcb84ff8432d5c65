import type { HouseholdReport } from '@contract/household'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { dayWords } from '@/words/day-words'
import { Notice } from '@/components/notice'
import type { OpenReport } from './use-report'

/** The one red button, and above it what the last press came to. */
export function NextMove({ mayDo, page }: { mayDo: HouseholdReport['mayDo']; page: OpenReport }) {
  const { on, said, open } = page
  const accept = useMove(household.acceptReport, on, ({ promisedOn }) =>
    on.done(promisedOn ? `接下了，${dayWords(promisedOn)}前给邻居回个音就行。` : '接下了。'),
  )
  return (
    <>
      {accept.sorry && <Notice tone='sorry'>{accept.sorry}</Notice>}
      {said && !accept.sorry && <Notice tone='good'>{said}</Notice>}
      {mayDo.includes('accept') && (
        <BigButton
          icon='people'
          busy={accept.busy}
          onClick={() => void accept.send((commandId) => ({ reportId: on.reportId, commandId }))}
        >
          我接下
        </BigButton>
      )}
      {mayDo.includes('resolve') && !mayDo.includes('accept') && (
        <BigButton icon='check' onClick={() => open('resolve')}>
          办好了
        </BigButton>
      )}
    </>
  )
}

export function hasNextMove(mayDo: HouseholdReport['mayDo']) {
  return mayDo.includes('accept') || mayDo.includes('resolve')
}
