import type { FigureCode } from '@contract/figures/figures'
import { figureWords } from '@/staff/figure-words'
import { valueOf, type FiguresAsked, type Values } from '../../components/figures/asked'
import { NumberButton } from '../../components/figures/number-button'

/** Some figures of a month, each a number that opens what it counts. */
export function FigureGroup({ title, codes, values, audience, onOpen }: FigureGroupProps) {
  return (
    <section className='card' aria-label={title}>
      <h2>{title}</h2>
      <dl className='figures-tiles'>
        {codes.map((code) => {
          const { word, unit } = figureWords[code]
          return (
            <div key={code}>
              <dt>{word}</dt>
              <dd>
                <NumberButton
                  value={valueOf(values, code)}
                  about={word}
                  audience={audience}
                  onOpen={() => onOpen(code)}
                />
                {unit}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

type FigureGroupProps = {
  title: string
  codes: readonly FigureCode[]
  values: Values
  audience: FiguresAsked['audience']
  onOpen: (code: FigureCode) => void
}
