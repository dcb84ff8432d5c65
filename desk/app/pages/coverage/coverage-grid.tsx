import { useMemo, useRef, type CSSProperties } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { CoveredPlace } from '../../components/posts/covered-places'
import type { Household } from '../../components/posts/views'
import { findHoles } from './find-holes'
import { GridRow } from './grid-row'
import { useCellFocus } from './use-cell-focus'

const ROW_PX = 60
const BEYOND = 6

/** The grid, of which only the rows in view are drawn; its heads stay. */
export function CoverageGrid({ places, households, today, markedHouseholdId, onOpen }: CoverageGridProps) {
  const box = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: BEYOND,
  })
  const { focus, onFocus, onKeyDown } = useCellFocus(box, [places.length, households.length], (row) =>
    virtual.scrollToIndex(row),
  )
  const known = useMemo(() => new Map(households.map((household) => [household.id, household])), [households])
  const ofEstates = useMemo(
    () =>
      new Map(places.filter(({ buildingId }) => buildingId === null).map((one) => [one.estateId, one.coverage.rows])),
    [places],
  )
  return (
    <div
      className='grid'
      ref={box}
      role='grid'
      aria-label='楼栋和中心户'
      aria-rowcount={places.length + 1}
      aria-colcount={households.length + 1}
      style={{ '--columns': households.length } as CSSProperties}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <div role='rowgroup' className='grid-head'>
        <div role='row' className='grid-row' aria-rowindex={1}>
          <div role='columnheader' className='grid-place' aria-colindex={1}>
            楼栋
          </div>
          {households.map(({ id, number, name }, at) => (
            <div
              key={id}
              role='columnheader'
              aria-colindex={at + 2}
              className={id === markedHouseholdId ? 'grid-marked' : undefined}
              title={name}
            >
              <span className='row-number'>{number}</span>
              <span className='grid-name'>{name}</span>
            </div>
          ))}
        </div>
      </div>
      <div role='rowgroup' className='grid-body' style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const place = places[index]
          return (
            place && (
              <GridRow
                key={place.id}
                place={place}
                households={households}
                holes={findHoles(place, ofEstates.get(place.estateId) ?? [], known, today)}
                today={today}
                row={index}
                start={start}
                height={size}
                focusedColumn={focus[0] === index ? focus[1] : null}
                markedHouseholdId={markedHouseholdId}
                onOpen={onOpen}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

type CoverageGridProps = {
  places: readonly CoveredPlace[]
  households: readonly Household[]
  today: string
  markedHouseholdId: string | undefined
  onOpen: (placeId: string, householdId: string) => void
}
