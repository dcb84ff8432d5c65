import type { Refusal } from '@contract/refusal'
import { readingText } from '@/api/refusal-text'
import { monthAndDay } from '@/words/day-words'
import type { Operations } from './operations'
import { doorWords } from './operation-words'

type Doors = Operations['doors']

/** What was answered with a no, and what broke, at each door in the last seven days. */
export function DoorsCard({ doors, countedMax }: { doors: Doors; countedMax: number }) {
  const times = (count: number) => (count >= countedMax ? `${countedMax}次以上` : `${count}次`)
  return (
    <section className='card' aria-label='出错和没办成的'>
      <h2>出错和没办成的（近七天）</h2>
      {doors.length === 0 && <p>没有。</p>}
      {doors.length > 0 && (
        <table className='operations-doors'>
          <thead>
            <tr>
              <th scope='col'>哪天</th>
              <th scope='col'>哪里</th>
              <th scope='col'>出错</th>
              <th scope='col'>没办成，说了为什么</th>
            </tr>
          </thead>
          <tbody>
            {doors.map(({ day, door, broken, refused, refusals }) => (
              <tr key={`${day} ${door}`}>
                <td>{monthAndDay(day)}</td>
                <td>{doorWords(door)}</td>
                <td className={broken > 0 ? 'operations-broken' : undefined}>{times(broken)}</td>
                <td>
                  {times(refused)}
                  {refusals.length > 0 && <Reasons refusals={refusals} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** What people were told, the most frequent first. */
function Reasons({ refusals }: Pick<Doors[number], 'refusals'>) {
  return (
    <details>
      <summary>都说了什么</summary>
      <ul>
        {refusals.map(({ refusal, count }) => (
          <li key={refusal}>{`${readingText(refusal as Refusal)}（${count}次）`}</li>
        ))}
      </ul>
    </details>
  )
}
