import type { WorkerHuddle } from '@contract/huddle/worker-view'
import { BigButton } from '@/components/big-button'
import { Sheet } from '@/components/sheet'

/** Which post came for this one. */
export function ActedBySheet({ post, huddle, busy, onChoose, onLeave }: ActedBySheetProps) {
  const others = huddle.parts.flatMap(({ households }) => households).filter(({ id }) => id !== post.id)
  return (
    <Sheet title={`${post.name}由谁代来`} onLeave={onLeave}>
      {others.map(({ id, name }) => (
        <BigButton key={id} kind='plain' busy={busy} onClick={() => onChoose(id)}>
          {name}
        </BigButton>
      ))}
    </Sheet>
  )
}

type ActedBySheetProps = {
  post: { id: string; name: string }
  huddle: WorkerHuddle
  busy: boolean
  onChoose: (householdId: string) => void
  onLeave: () => void
}
