import { useEffect, useRef } from 'react'
import { Checkbox } from 'antd'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { DeskCard } from '@contract/report/desk'
import { ReportRow } from './report-row'

const ROW_PX = 52
const BEYOND = 12

/** The rows, of which only those in view are drawn, however many there are. */
export function ReportList({ rows, isLoading, openId, picked, onPick, onOpen }: ReportListProps) {
  const box = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: BEYOND,
  })
  const at = rows.findIndex(({ reportId }) => reportId === openId)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])

  if (isLoading) return <p className='second'>正在打开……</p>
  if (rows.length === 0) return <p className='second'>这里都安排好了。</p>
  const isAll = rows.every(({ reportId }) => picked.has(reportId))
  const toggle = (reportId: string) => {
    const next = new Set(picked)
    if (!next.delete(reportId)) next.add(reportId)
    onPick(next)
  }
  return (
    <>
      <Checkbox
        className='rows-all'
        checked={isAll}
        indeterminate={!isAll && rows.some(({ reportId }) => picked.has(reportId))}
        onChange={() => onPick(isAll ? new Set() : new Set(rows.map(({ reportId }) => reportId)))}
      >
        {`选中这${rows.length}件`}
      </Checkbox>
      <div className='rows' ref={box} tabIndex={0} role='group' aria-label={`${rows.length}件`}>
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index]
            return (
              row && (
                <ReportRow
                  key={row.reportId}
                  row={row}
                  style={{ transform: `translateY(${start}px)`, height: size }}
                  place={[index + 1, rows.length]}
                  isOpen={row.reportId === openId}
                  isPicked={picked.has(row.reportId)}
                  onPick={toggle}
                  onOpen={onOpen}
                />
              )
            )
          })}
        </ul>
      </div>
    </>
  )
}

type ReportListProps = {
  rows: readonly DeskCard[]
  isLoading: boolean
  openId: string | undefined
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
  onOpen: (reportId: string) => void
}
