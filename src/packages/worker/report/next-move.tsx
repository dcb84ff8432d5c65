import type { WorkerReport } from '@contract/worker'
import { useMove } from '@/api/use-move'
import { worker } from '@/api/worker'
import { BigButton } from '@/components/big-button'
import { dayWords } from '@/words/day-words'
import { Notice } from '@/components/notice'
import { nextOf } from './next-of'
import type { OpenReport } from './use-report'

/** What comes next: the one red button, and above it what the last press came to. */
export function NextMove({ mayDo, page }: { mayDo: WorkerReport['mayDo']; page: OpenReport }) {
  const { on, open, said } = page
  const pass = useMove(worker.passCheck, on, () => on.done('转出去了。'))
  const accept = useMove(worker.acceptReport, on, ({ promisedOn }) =>
    on.done(promisedOn ? `接下了，${dayWords(promisedOn)}前给居民回个音就行。` : '接下了。'),
  )
  const next = nextOf(mayDo)
  const sorry = pass.sorry ?? accept.sorry
  return (
    <>
      {(sorry ?? said) && <Notice tone={sorry ? 'sorry' : 'good'}>{sorry ?? said}</Notice>}
      {next === 'pass-check' && (
        <BigButton
          icon='check'
          busy={pass.busy}
          onClick={() => void pass.send((commandId) => ({ reportId: on.reportId, commandId }))}
        >
          内容没问题，转出去
        </BigButton>
      )}
      {next === 'assign' && (
        <BigButton icon='hand-over' onClick={() => open('assign')}>
          安排人跟进
        </BigButton>
      )}
      {next === 'accept' && (
        <BigButton
          icon='people'
          busy={accept.busy}
          onClick={() => void accept.send((commandId) => ({ reportId: on.reportId, commandId }))}
        >
          我接下
        </BigButton>
      )}
      {next === 'resolve' && (
        <BigButton icon='check' onClick={() => open('resolve')}>
          办好了
        </BigButton>
      )}
      {next === 'record-callback' && (
        <BigButton icon='phone' onClick={() => open('callback')}>
          记一次回访
        </BigButton>
      )}
    </>
  )
}
