import type { SheetProps } from '../sheet-props'
import type { Month } from '../use-month'
import { Code } from './code'

/** 本楼这个月: what the community was told and what was solved; a building of its own where it is no small number. */
export function MonthSheet({ post, office, month }: SheetProps) {
  if (!month) return null
  const rows = month.rows.filter(({ key }) => post.buildingIds.includes(key))
  const [year, no] = month.month.split('-').map(Number)
  return (
    <section className='sheet' aria-label={`${post.number}本楼这个月`}>
      <h2>{`${year}年${no}月，大家的事`}</h2>
      <p className='sheet-large'>{`${office.name}收到大家反映${valueOf(month.all, 'gathered')}件，居民认可解决${valueOf(month.all, 'solved')}件。`}</p>
      {rows.map(({ key, name, values }) => (
        <p key={key} className='sheet-large'>
          {`${name}收到${valueOf(values, 'gathered')}件，认可解决${valueOf(values, 'solved')}件。`}
        </p>
      ))}
      <p>{`${post.name}${post.places ? `，联系${post.places}` : ''}`}</p>
      <Code url={post.codeUrl} number={post.number} checkDigits={post.checkDigits} size='large' />
      <p className='sheet-large'>有事随时说，扫码就行，不用注册。</p>
      <p>{`社区电话${office.phone}`}</p>
    </section>
  )
}

function valueOf(values: Month['all'], code: Month['all'][number]['code']) {
  return values.find((one) => one.code === code)?.value ?? 0
}
