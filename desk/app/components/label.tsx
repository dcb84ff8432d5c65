/** A word in a filled label, told apart by colour and by a shape before it. */
export function Label({ word, tone }: { word: string; tone: string }) {
  return (
    <span className={`label label-${tone}`}>
      <span aria-hidden='true'>{shapes[tone] ?? '○'}</span>
      {word}
    </span>
  )
}

const shapes: Record<string, string> = { late: '▲', soon: '◆', good: '✓' }
