import type { FigureCode } from '@contract/figures/figures'
import { figureWords } from '@/staff/figure-words'
import { segmentsOf } from './segments'
import type { Written } from './views'

/** The words as they are read; each number opens what it counts. */
export function BulletinText({ text, figures, onOpen }: BulletinTextProps) {
  const wordsOf = (code: FigureCode) => figures.find((figure) => figure.code === code)?.words ?? ''
  return (
    <p className='bulletin-text'>
      {segmentsOf(text).map((segment, no) =>
        'code' in segment ? (
          <button
            key={no}
            type='button'
            className='figures-number'
            aria-label={`${figureWords[segment.code].word}${wordsOf(segment.code)}，看是哪些`}
            onClick={() => onOpen(segment.code)}
          >
            {wordsOf(segment.code)}
          </button>
        ) : (
          segment.words
        ),
      )}
    </p>
  )
}

type BulletinTextProps = Pick<Written, 'text' | 'figures'> & { onOpen: (code: FigureCode) => void }
