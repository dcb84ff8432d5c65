import { Button } from 'antd'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { clockWords } from './clock-words'
import { DoorsCard } from './doors-card'
import { LettersCard } from './letters-card'
import { UsedCard } from './used-card'
import { collectionWords } from './operation-words'
import './operations.css'

const nothing = {}

/** How the service itself is doing, for whoever works for the street: what stands still, what went wrong, what it costs. */
export default function OperationsPage() {
  const { data, errorText, reload } = useAsk(desk.getOperations, nothing)
  if (!data) return <p className='page'>{errorText ?? '正在打开……'}</p>
  const { checking, unreadable, doors, countedMax, letters, used } = data
  return (
    <div className='page operations'>
      <h1>运行情况</h1>
      {errorText && <p role='alert'>{errorText}</p>}
      <div className='actions-row'>
        <Button onClick={() => void reload()}>再看一次</Button>
      </div>
      <section className='card' aria-label='提醒'>
        <h2>提醒</h2>
        <p role={data.hoursStopped === undefined ? undefined : 'alert'}>{clockWords(data)}</p>
        <p>
          {`等着看内容的：反映${checking.reports}件，板凳会${checking.meetings}场。`}
          {checking.reports > 0 && <a href='#/reports/checking'>去看反映</a>}
        </p>
      </section>
      <LettersCard letters={letters} />
      <DoorsCard doors={doors} countedMax={countedMax} />
      <section className='card' aria-label='读不出来的'>
        <h2>{unreadable.length > 0 ? `读不出来的（${unreadable.length}份）` : '读不出来的'}</h2>
        {unreadable.length === 0 ? (
          <p>没有。</p>
        ) : (
          <>
            <p>下面这些谁都看不到，请把编号告诉维护的人。</p>
            <ul className='operations-ids'>
              {unreadable.map((name) => (
                <li key={name}>{collectionWords(name)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <UsedCard used={used} />
    </div>
  )
}
