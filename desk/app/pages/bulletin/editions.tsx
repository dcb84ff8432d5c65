import { cloudNow } from '@/clock/cloud-now'
import type { FigureCode } from '@contract/figures/figures'
import { momentWords } from '@/words/day-words'
import { BulletinText } from './bulletin-text'
import type { Edition } from './views'

/** Every edition as it was published, the newest first. */
export function Editions({ editions, onOpen }: EditionsProps) {
  if (editions.length === 0) return null
  return (
    <section className='card bulletin-screen' aria-label='发布过的'>
      <h2>发布过的</h2>
      {editions.map((edition) => (
        <details key={edition.no}>
          <summary>{`第${edition.no}版 · ${momentWords(edition.at, cloudNow())} · ${edition.by}`}</summary>
          {edition.reason && <p className='second'>{`更正，因为：${edition.reason}`}</p>}
          <BulletinText {...edition} onOpen={(code) => onOpen(code, edition.no)} />
        </details>
      ))}
    </section>
  )
}

type EditionsProps = { editions: readonly Edition[]; onOpen: (code: FigureCode, edition: number) => void }
