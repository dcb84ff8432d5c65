import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import { lookedAfterWords } from '../../../components/posts/post-words'
import type { EstateView, Household } from '../../../components/posts/views'
import { Code } from './code'

type Posted = Household & { posting: NonNullable<Household['posting']>; decided: NonNullable<Household['decided']> }

/** 公示单: those whose days and decision are the same stand on one sheet. It names no holder; the code of its first leads to the page on which everybody may say something. */
export function PostingSheets({ estate, households, urls }: PostingSheetsProps) {
  const now = cloudNow()
  return groupsOf(households).map((group) => {
    const [first] = group
    const { posting, decided } = first
    const code = codeOf(first)
    const url = code && urls.get(code.token)
    return (
      <section key={keyOf(first)} className='sheet sheet-flow' aria-label='公示单'>
        <h2>党员中心户公示</h2>
        <p className='sheet-large'>
          {`经${decided.by}${dayWords(decided.on, now)}研究，拟设以下党员中心户，现予公示。`}
        </p>
        <table>
          <thead>
            <tr>
              <th scope='col'>编号</th>
              <th scope='col'>名称</th>
              <th scope='col'>联系范围</th>
            </tr>
          </thead>
          <tbody>
            {group.map(({ id, number, name }) => (
              <tr key={id}>
                <td>{number}</td>
                <td>{name}</td>
                <td>{lookedAfterWords(estate, id) || '还没定'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className='sheet-large'>
          公示时间
          <span className='sheet-dates'>{`${dayWords(posting.from, now)}到${dayWords(posting.until, now)}`}</span>
        </p>
        {code && url && (
          <>
            <Code url={url} number={first.number} checkDigits={code.checkDigits} size='large' />
            <p className='sheet-large'>有话说，打开微信扫上面的码，不用注册；说的只有社区看得到。</p>
          </>
        )}
        <p className='sheet-large'>{`有意见，请在公示期内告诉${estate.office.name}，电话${estate.office.phone}。`}</p>
        <p className='sheet-signed'>{estate.office.name}</p>
      </section>
    )
  })
}

/** The code that leads to a household’s 公示. */
export function codeOf({ placards }: Household) {
  return placards.find(({ isCurrent }) => isCurrent)
}

/** Whether a household stands on a sheet, which must say who settled it and when. */
export function isOnSheet(household: Household): household is Posted {
  return household.status === 'posted' && household.posting !== null && household.decided !== null
}

function groupsOf(households: readonly Household[]) {
  const groups = new Map<string, [Posted, ...Posted[]]>()
  for (const household of households.filter(isOnSheet)) {
    const group = groups.get(keyOf(household))
    if (group) group.push(household)
    else groups.set(keyOf(household), [household])
  }
  return [...groups.values()]
}

function keyOf({ posting, decided }: Posted) {
  return [posting.from, posting.until, decided.by, decided.on].join()
}

type PostingSheetsProps = {
  estate: EstateView
  households: readonly Household[]
  urls: ReadonlyMap<string, string>
}
