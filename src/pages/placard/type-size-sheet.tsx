import { Choice } from '@/components/choice'
import { Sheet } from '@/components/sheet'
import { scaleChoices, toScale } from '@/styles/scale-choices'
import { chooseScale, useScale } from '@/styles/use-scale'

/** The size of text, chosen where one stands; everything follows at once. */
export function TypeSizeSheet({ onLeave }: { onLeave: () => void }) {
  const scale = useScale()
  return (
    <Sheet title='字的大小' onLeave={onLeave}>
      <Choice
        label='字的大小'
        options={scaleChoices}
        value={String(scale)}
        onChange={(chosen) => chooseScale(toScale(chosen))}
      />
    </Sheet>
  )
}
