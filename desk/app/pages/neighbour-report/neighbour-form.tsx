import { Button, Input, Select } from 'antd'
import { REPORT_TEXT_MAX, REPORT_TEXT_MIN, type Category } from '@contract/report/report'
import type { PaperReceipt } from '@contract/report/views'
import { guessCategory } from '@/words/guess-category'
import { categories } from '@/words/report-words'
import { buildingWords } from '@/words/place-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { Choices } from '../../components/choices'
import { useNeighbourForm } from './use-neighbour-form'

/** Where, what and of which kind; with the neighbour's word their name and phone, else without. */
export function NeighbourForm({ communities, onMade }: NeighbourFormProps) {
  const { form, set, send, busy, errorText } = useNeighbourForm(communities, onMade)
  const { data } = useAsk(desk.listAssignableHouseholds, form.communityId ? { communityId: form.communityId } : null)
  const building = data?.buildings.find(({ id }) => id === form.buildingId)
  const isWhole = Boolean(form.buildingId && form.text.trim().length >= REPORT_TEXT_MIN && form.consent)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) send()
      }}
    >
      {communities.length > 1 && (
        <Select
          aria-label='哪个社区'
          placeholder='哪个社区'
          className='wide'
          showSearch
          optionFilterProp='label'
          value={form.communityId}
          options={communities.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(communityId) => set({ communityId, buildingId: undefined, unit: undefined })}
        />
      )}
      <Select
        aria-label='哪栋楼'
        placeholder='哪栋楼'
        className='wide'
        showSearch
        optionFilterProp='label'
        disabled={!form.communityId}
        value={form.buildingId}
        options={data?.buildings.map((one) => ({ value: one.id, label: buildingWords(one) })) ?? []}
        onChange={(buildingId) => set({ buildingId, unit: undefined })}
      />
      {building && building.units.length > 0 && (
        <Select
          aria-label='哪个单元'
          placeholder='哪个单元（可以不选）'
          className='wide'
          allowClear
          value={form.unit}
          options={building.units.map((unit) => ({ value: unit, label: unit }))}
          onChange={(unit) => set({ unit })}
        />
      )}
      <Input.TextArea
        aria-label='什么事？说事就好，不用写邻居的姓名和门牌号。'
        placeholder='什么事？说事就好，不用写邻居的姓名和门牌号。'
        autoSize={{ minRows: 3, maxRows: 8 }}
        maxLength={REPORT_TEXT_MAX}
        value={form.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <Select<Category>
        aria-label='类别'
        className='wide'
        value={form.category ?? guessCategory(form.text)}
        options={categories.map(({ value, word }) => ({ value, label: word }))}
        onChange={(category) => set({ category })}
      />
      <Choices
        label='本人同意吗？'
        options={consents}
        value={form.consent ?? null}
        onChange={(consent) => set({ consent })}
      />
      {form.consent === 'agreed' && (
        <div className='actions-row'>
          <Input
            aria-label='怎么称呼（可以不写）'
            placeholder='怎么称呼（可以不写）'
            maxLength={20}
            value={form.name}
            onChange={({ target }) => set({ name: target.value })}
          />
          <Input
            aria-label='电话（可以不写）'
            placeholder='电话（可以不写）'
            maxLength={30}
            value={form.phone}
            onChange={({ target }) => set({ phone: target.value })}
          />
        </div>
      )}
      {errorText && <p role='alert'>{errorText}</p>}
      <div className='actions-row'>
        <Button type='primary' htmlType='submit' loading={busy} disabled={!isWhole}>
          记下来
        </Button>
        {!isWhole && <span className='second'>请选楼栋、写什么事、点一点本人同意没有。</span>}
      </div>
    </form>
  )
}

const consents = [
  { value: 'agreed', title: '本人同意我代说' },
  { value: 'nameless', title: '不写姓名' },
] as const

type NeighbourFormProps = {
  communities: readonly { id: string; name: string }[]
  onMade: (paper: PaperReceipt, communityId: string) => Promise<void>
}
