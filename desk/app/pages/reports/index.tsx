import { useCallback, useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { deskList, type DeskCard } from '@contract/report/desk'
import type { PageProps } from '../../shell/page-props'
import { goTo } from '../../shell/use-place'
import { BulkBar } from './bulk/bulk-bar'
import { FilterBar } from './list/filter-bar'
import { filtered, noFilter, type Filter } from './list/filter'
import { ReportList } from './list/report-list'
import { KeysHelp } from './keys-help'
import { QueueLinks } from './queue-links'
import { ReportPane } from './report/report-pane'
import { firstFull, listTitle } from './list-titles'
import { SearchPane } from './search/search-pane'
import { useKeys } from './use-keys'
import { useRows } from './use-rows'
import { useKept } from '../../api/use-kept'

const EVERY_MS = 60_000

/** Queues, the list in the middle, the report on the right. */
export default function ReportsPage({ place, overview, reloadOverview }: PageProps) {
  const [named = '', reportId] = place
  const parsed = z.safeParse(deskList, named)
  const list = parsed.success ? parsed.data : firstFull(overview)
  const isSearching = named === 'found'
  const rows = useRows(isSearching ? null : list)
  const [filter, setFilter] = useKept<Filter>('filter', noFilter)
  const [found, setFound] = useState<readonly DeskCard[]>([])
  const [picked, pick] = useState<ReadonlySet<string>>(new Set())
  const shown = isSearching ? found : filtered(rows.rows, filter)
  const listName = isSearching ? 'found' : list
  const open = useCallback((id: string) => goTo('reports', listName, id), [listName])
  const { isHelpOpen, closeHelp } = useKeys({ shown, reportId, open })

  const { reload } = rows
  const refresh = useCallback(() => Promise.all([reload(), reloadOverview()]), [reload, reloadOverview])
  useEffect(() => {
    const timer = setInterval(() => void refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [refresh])

  return (
    <div className={reportId ? 'reports reports-open' : 'reports'}>
      <QueueLinks overview={overview} list={isSearching ? undefined : list} />
      <section className='reports-list' aria-label='清单'>
        <SearchPane isOpen={isSearching} onFound={setFound} />
        <h1>{isSearching ? `找到${shown.length}件` : `${listTitle(list)} · ${rows.total}件`}</h1>
        {!isSearching && <FilterBar rows={rows.rows} filter={filter} onChange={setFilter} shown={shown.length} />}
        {rows.errorText && <p role='alert'>{rows.errorText}</p>}
        <BulkBar
          rows={shown.filter((row) => picked.has(row.reportId))}
          onDone={refresh}
          onClear={() => pick(new Set())}
        />
        <ReportList
          rows={shown}
          isLoading={!isSearching && rows.isLoading}
          openId={reportId}
          picked={picked}
          onPick={pick}
          onOpen={open}
        />
      </section>
      <section className='reports-pane' aria-label='这一件'>
        {reportId ? (
          <ReportPane
            key={reportId}
            reportId={reportId}
            onChanged={refresh}
            onLeave={() => goTo('reports', listName)}
          />
        ) : (
          <p className='second'>点一件，在这里看。按问号键看快捷键。</p>
        )}
      </section>
      <KeysHelp isOpen={isHelpOpen} onClose={closeHelp} />
    </div>
  )
}
