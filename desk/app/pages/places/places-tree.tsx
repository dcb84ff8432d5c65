import { estateName } from '@contract/estate/place-names'
import { desk } from '../../api/desk'
import { AddForm } from '../../components/form/add-form'
import { findErrors } from '../../components/form/find-errors'
import type { FieldSpec } from '../../components/form/text-fields'
import type { Estate } from '../../components/office/views'
import { addressOf } from '../../shell/use-place'
import { EstateSection } from './estate-section'

/** So many buildings are all shown at once; more are folded up by their estates. */
const UNFOLDED_MAX = 60

export function PlacesTree({ estate, onChanged }: { estate: Estate; onChanged: () => Promise<void> }) {
  const { office, estates, buildings } = estate
  return (
    <>
      {estates.length === 0 && (
        <div className='notice'>
          <p>这里还什么都没有。先加小区，再给小区加楼栋，居民才选得到自己的楼。</p>
          <p>
            已经有名册（Excel）的，可以一次导入：<a href={addressOf('roster', office.id)}>从名册导入</a>
          </p>
        </div>
      )}
      {estates.map(({ id, name }) => (
        <EstateSection
          key={id}
          communityId={office.id}
          estate={{ id, name }}
          all={estate}
          isUnfolded={buildings.length <= UNFOLDED_MAX}
          onChanged={onChanged}
        />
      ))}
      <section className='card' aria-label='加一个小区'>
        <h2>加一个小区</h2>
        <AddForm
          draft={`draft estate new ${office.id}`}
          specs={specs}
          errorsIn={errorsIn}
          words='加上这个小区'
          ask={({ name }, commandId) => desk.addEstate({ commandId, communityId: office.id, name })}
          onAdded={onChanged}
        />
      </section>
    </>
  )
}

const specs: readonly FieldSpec<'name'>[] = [
  { name: 'name', label: '小区名字', hint: '居民选楼栋时看到的，比如海棠苑。', most: 30 },
]

function errorsIn(texts: Record<'name', string>) {
  return findErrors({ name: { takes: estateName, words: '请写小区的名字，30个字以内。' } }, texts)
}
