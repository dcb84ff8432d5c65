import { desk } from '../../api/desk'
import { MarkedFormFields } from '../../components/form/marked-form-fields'
import { useMarkedForm } from '../../components/form/use-marked-form'
import type { Office } from '../../components/office/views'
import { officeErrors, officeSpecs, readOffice, toOfficeTexts } from './read-office'

/** A community's name and phones, how much a household looks after at most, and what households are asked to do. */
export function OfficeForm({ office, onSaved }: { office: Office; onSaved: () => Promise<void> }) {
  const form = useMarkedForm({
    draft: `draft office ${office.id}`,
    thing: office,
    toTexts: toOfficeTexts,
    errorsIn: officeErrors,
    ask: desk.changeCommunity,
    toInput: (texts, mark, commandId) => ({ commandId, communityId: office.id, mark, ...readOffice(texts) }),
    onSaved,
  })
  return (
    <section className='card' aria-label='电话和约定'>
      <h2>电话和约定</h2>
      <MarkedFormFields form={form} specs={officeSpecs} />
    </section>
  )
}
