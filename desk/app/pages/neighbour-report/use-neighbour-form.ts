import type { NeighbourForm } from '@contract/report/form'
import type { PaperReceipt } from '@contract/report/views'
import { useCommand } from '@/api/use-command'
import { guessCategory } from '@/words/guess-category'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'

type Form = {
  communityId?: string | undefined
  buildingId?: string | undefined
  unit?: string | undefined
  text: string
  category?: NeighbourForm['category'] | undefined
  consent?: NeighbourForm['consent'] | undefined
  name: string
  phone: string
}

/** What is being written for a neighbour; it outlives a reload, and the same form pressed again is the same report. */
export function useNeighbourForm(
  communities: readonly { id: string }[],
  onMade: (paper: PaperReceipt, communityId: string) => Promise<void>,
) {
  const only = communities.length === 1 ? communities[0]?.id : undefined
  const [form, keep, forget] = useKept<Form>('draft neighbour', { communityId: only, text: '', name: '', phone: '' })
  const command = useCommand(desk.fileForNeighbourAsWorker, async (paper) => {
    forget()
    await onMade(paper, form.communityId ?? '')
  })
  const send = () => void command.send((formId) => toInput(form, formId))
  return { ...command, form, set: (fields: Partial<Form>) => keep({ ...form, ...fields }), send }
}

function toInput({ buildingId = '', unit, text, category, consent = 'nameless', name, phone }: Form, formId: string) {
  const contact = { ...(name.trim() && { name: name.trim() }), ...(phone.trim() && { phone: phone.trim() }) }
  return {
    formId,
    buildingId,
    ...(unit && { unit }),
    text: text.trim(),
    category: category ?? guessCategory(text),
    photos: [],
    consent,
    ...(consent === 'agreed' && Object.keys(contact).length > 0 && { contact }),
  }
}
