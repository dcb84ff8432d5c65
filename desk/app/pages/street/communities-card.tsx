import { communityNameTyped } from '@contract/estate/place-names'
import { phone } from '@contract/people/person-fields'
import { desk } from '../../api/desk'
import { AddForm } from '../../components/form/add-form'
import { findErrors } from '../../components/form/find-errors'
import type { FieldSpec } from '../../components/form/text-fields'
import type { StreetSetUp } from '../../components/office/views'
import { addressOf } from '../../shell/use-place'

/** The street's communities, each with where it is set up, and a form for another one. */
export function CommunitiesCard({ communities, onAdded }: CommunitiesCardProps) {
  return (
    <section className='card' aria-label='社区'>
      <h2>{communities.length > 0 ? `社区（${communities.length}个）` : '社区'}</h2>
      {communities.length === 0 && <p>街道下面还没有社区。先加一个社区，再给它请工作人员、加小区和楼栋。</p>}
      <ul className='set-up-rows'>
        {communities.map(({ id, name, phone: number }) => (
          <li key={id} className='set-up-row'>
            <strong>{name}</strong>
            <span>{number}</span>
            <a href={addressOf('community', id)} aria-label={`${name}：电话、值班和人员`}>
              电话、值班和人员
            </a>
            <a href={addressOf('places', id)} aria-label={`${name}：小区和楼栋`}>
              小区和楼栋
            </a>
          </li>
        ))}
      </ul>
      <h3>加一个社区</h3>
      <AddForm
        draft='draft community new'
        specs={specs}
        errorsIn={errorsIn}
        words='加上这个社区'
        ask={(texts, commandId) => desk.addCommunity({ commandId, ...texts })}
        onAdded={onAdded}
      />
    </section>
  )
}

const specs: readonly FieldSpec<'name' | 'phone'>[] = [
  { name: 'name', label: '社区名字', hint: '居民在牌子上、回执上看到的，比如海棠社区。', most: 20 },
  { name: 'phone', label: '社区电话', hint: '着急的居民打这个电话，手机、座机都行。', most: 40 },
]

function errorsIn(texts: Record<'name' | 'phone', string>) {
  return findErrors(
    {
      name: { takes: communityNameTyped, words: '请写社区的名字，20个字以内。' },
      phone: { takes: phone, words: '请填能打通的手机或座机。' },
    },
    texts,
  )
}

type CommunitiesCardProps = { communities: StreetSetUp['communities']; onAdded: () => Promise<void> }
