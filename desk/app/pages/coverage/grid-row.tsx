import { memo } from 'react'
import type { CoveredPlace } from '../../components/posts/covered-places'
import { unitWords } from '@/words/place-words'
import type { Household } from '../../components/posts/views'
import { cellWords, spokenCell } from './cell-words'
import type { Holes } from './find-holes'

/** A place with what is missing or twice there, and a cell for each household. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { place, households, holes, today, row, start, height, focusedColumn, markedHouseholdId, onOpen } = props
  return (
    <div
      role='row'
      className={`grid-row${place.buildingId === null ? ' grid-row-estate' : ''}`}
      aria-rowindex={row + 2}
      style={{ transform: `translateY(${start}px)`, height }}
    >
      <div role='rowheader' className='grid-place' aria-colindex={1}>
        <span>{place.isClosed ? `${place.name}（停用了）` : place.name}</span>
        {holes.open && <span className='grid-open'>{`▲空${unitWords(holes.open)}`}</span>}
        {holes.twice && <span className='grid-twice'>{`◆重${unitWords(holes.twice)}`}</span>}
      </div>
      {households.map(({ id, name }, at) => {
        const rows = place.coverage.rows.filter(({ householdId }) => householdId === id)
        const spoken = rows.map((one) => spokenCell(one, today)).join('；') || '空'
        return (
          <div
            key={id}
            role='gridcell'
            aria-colindex={at + 2}
            data-cell={`${row}-${at}`}
            tabIndex={focusedColumn === at ? 0 : -1}
            className={id === markedHouseholdId ? 'grid-cell grid-marked' : 'grid-cell'}
            onClick={() => onOpen(place.id, id)}
            onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && onOpen(place.id, id)}
          >
            <span className='unseen'>{`${place.name}，${name}：${spoken}`}</span>
            {rows.map((one, index) => {
              const { shape, role, units, days, isNow } = cellWords(one, today)
              return (
                <span key={index} aria-hidden='true' className={isNow ? 'grid-held' : 'grid-later'}>
                  <span>{`${shape}${role}${units}`}</span>
                  {days && <span className='grid-days'>{days}</span>}
                </span>
              )
            })}
          </div>
        )
      })}
    </div>
  )
})

type GridRowProps = {
  place: CoveredPlace
  households: readonly Household[]
  holes: Holes
  today: string
  row: number
  start: number
  height: number
  focusedColumn: number | null
  markedHouseholdId: string | undefined
  onOpen: (placeId: string, householdId: string) => void
}
