import type { Operations } from './operations'

/** What became of the letters of the last seven days. */
export function LettersCard({ letters }: { letters: Operations['letters'] }) {
  return (
    <section className='card' aria-label='消息'>
      <h2>消息（近七天）</h2>
      <dl className='operations-counts'>
        {rows.map(({ state, words, why }) => (
          <div key={state}>
            <dt>{words}</dt>
            <dd>
              <strong>{letters[state]}</strong> {why}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const rows: readonly { state: keyof Operations['letters']; words: string; why: string }[] = [
  { state: 'sent', words: '送到微信了', why: '' },
  { state: 'waiting', words: '等着送', why: '夜里九点到早上七点不打扰' },
  { state: 'sending', words: '正在送', why: '' },
  { state: 'no-credit', words: '收的人没点过接收', why: '请当面或电话说一声' },
  { state: 'failed', words: '没送成', why: '微信没收，或者没回音' },
  { state: 'past', words: '不用送了', why: '事情已经往前走了，或者没有人在岗' },
]
