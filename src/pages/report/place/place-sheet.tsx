import { Sheet } from '@/components/sheet'
import { OtherPlaces } from './other-places'
import type { PlaceForm } from './use-place'

/** Another building than the placard's. */
export function PlaceSheet({ form }: { form: PlaceForm }) {
  return (
    <Sheet title='换一栋楼' onLeave={() => form.setPicking(false)}>
      <OtherPlaces form={form} />
    </Sheet>
  )
}
