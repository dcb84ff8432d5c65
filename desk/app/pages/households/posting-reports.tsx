import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { addressOf } from '../../shell/use-place'

/** What residents said about a 公示, each to be opened: to be looked at before the household is in service. */
export function PostingReports({
  communityId,
  householdIds,
}: {
  communityId: string
  householdIds: readonly string[]
}) {
  const { data, errorText } = useAsk(desk.listPostingReports, { communityId })
  if (errorText) return <p role='alert'>{errorText}</p>
  const told = data?.reports.filter(({ householdId }) => householdIds.includes(householdId)) ?? []
  if (!data || told.length === 0) return data ? <p className='second'>还没有人对公示说什么。</p> : null
  const open = told.filter(({ isDone }) => !isDone).length
  return (
    <div role='group' aria-label='对公示说的'>
      <p>{`居民对公示说了${told.length}件${open > 0 ? `，其中${open}件还没办完` : '，都办完了'}：`}</p>
      <ul>
        {told.map(({ reportId, number, isDone }) => (
          <li key={reportId}>
            <a href={addressOf('reports', 'open', reportId)}>{number}</a>
            {isDone ? '（办完了）' : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
