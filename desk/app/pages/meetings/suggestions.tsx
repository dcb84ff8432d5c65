import { categoryWord } from '@/words/report-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { addressOf } from '../../shell/use-place'

const nothing = {}

/** 一事聚会: several neighbours of one building said much the same; sitting down together may help. */
export function Suggestions() {
  const { data } = useAsk(desk.listSuggestedMeetings, nothing)
  return data?.suggestions.map(({ building, category, household, reports }) => (
    <section key={building + category} className='card' aria-label={`${building}，开个板凳会？`}>
      <h2>{`同一楼栋30天内${reports.length}件相近的反映，开个板凳会？`}</h2>
      <p>{`${building} · ${categoryWord(category)}`}</p>
      {household && <p className='second'>{`可以请${household}来开。`}</p>}
      <ul className='alike'>
        {reports.map(({ reportId, number, gist }) => (
          <li key={reportId}>
            <a href={addressOf('reports', 'open', reportId)}>{`${number} · ${gist}`}</a>
          </li>
        ))}
      </ul>
    </section>
  ))
}
