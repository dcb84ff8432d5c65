import { Chips } from '@/components/chips'
import { Sheet } from '@/components/sheet'
import { categories } from '@/words/report-words'
import { categoryOf } from '../new/report-draft'
import type { ReviewForm } from './use-review'

/** Another kind than the one that was guessed. */
export function CategorySheet({ form: { draft, leaveSheet, chooseCategory } }: { form: ReviewForm }) {
  return (
    <Sheet title='是哪一类？' onLeave={leaveSheet}>
      <Chips label='是哪一类？' options={categories} value={categoryOf(draft.shown)} onChange={chooseCategory} />
    </Sheet>
  )
}
