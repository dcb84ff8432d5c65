import type { DeskList } from '@contract/report/desk'
import { queues } from '@/packages/worker/queue-words'
import type { Overview } from '../../shell/page-props'
import { addressOf } from '../../shell/use-place'
import { listTitle } from './list-titles'

/** The queues with their counts, each a link; those in which nothing stands are pale. */
export function QueueLinks({ overview, list }: { overview: Overview; list: DeskList | undefined }) {
  return (
    <nav className='queues' aria-label='队列'>
      {queues.map(({ queue, title, line }) => (
        <QueueLink
          key={queue}
          {...{ list: queue, title, line }}
          count={overview.counts[queue] ?? 0}
          isOpen={queue === list}
        />
      ))}
      <hr />
      {(['open', 'over'] as const).map((all) => (
        <QueueLink key={all} list={all} title={listTitle(all)} line='' isOpen={all === list} />
      ))}
    </nav>
  )
}

function QueueLink({ list, title, line, count, isOpen }: QueueLinkProps) {
  return (
    <a
      className={count === 0 ? 'queue queue-empty' : 'queue'}
      href={addressOf('reports', list)}
      title={line || undefined}
      aria-current={isOpen ? 'page' : undefined}
    >
      <span>{title}</span>
      {count !== undefined && <span className='queue-count'>{count}</span>}
    </a>
  )
}

type QueueLinkProps = { list: DeskList; title: string; line: string; count?: number; isOpen: boolean }
