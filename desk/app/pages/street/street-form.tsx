import { deskOffice } from '@contract/office/desk'
import { phone } from '@contract/people/person-fields'
import { desk } from '../../api/desk'
import { findErrors } from '../../components/form/find-errors'
import { MarkedFormFields } from '../../components/form/marked-form-fields'
import type { FieldSpec } from '../../components/form/text-fields'
import { useMarkedForm } from '../../components/form/use-marked-form'
import type { StreetSetUp } from '../../components/office/views'

type Street = StreetSetUp['street']
type Box = 'phone' | 'areaCode'

/** The street's phone and area code, which its communities carry. */
export function StreetForm({ street, onSaved }: { street: Street; onSaved: () => Promise<void> }) {
  const form = useMarkedForm({
    draft: `draft street ${street.id}`,
    thing: street,
    toTexts: (one: Street): Record<Box, string> => ({ phone: one.phone, areaCode: one.areaCode ?? '' }),
    errorsIn,
    ask: desk.changeStreet,
    toInput: ({ phone, areaCode }, mark, commandId) => ({ commandId, mark, phone, areaCode: areaCode.trim() }),
    onSaved,
  })
  return (
    <section className='card' aria-label='街道办'>
      <h2>街道办</h2>
      <MarkedFormFields form={form} specs={specs} />
    </section>
  )
}

const specs: readonly FieldSpec<Box>[] = [
  { name: 'phone', label: '街道电话', hint: '街道直接跟进的事，居民打这个电话。', most: 40 },
  { name: 'areaCode', label: '区号', hint: '居民只写本地号码的，补上区号才打得通，比如0532。', most: 4 },
]

function errorsIn(texts: Record<Box, string>) {
  return findErrors(
    {
      phone: { takes: phone, words: '请填能打通的手机或座机。' },
      areaCode: { takes: areaCode, words: '请填0开头的三位或四位区号。' },
    },
    texts,
  )
}

const { areaCode } = deskOffice.changeStreet.input.shape
