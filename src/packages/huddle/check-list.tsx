import { useState } from 'react'
import { Checkbox } from '@/components/checkbox'

/** Some of several, each with a tick; `onChange` hears of all that are ticked. */
export function CheckList({ options, initial, onChange }: CheckListProps) {
  const [ticked, setTicked] = useState(initial)
  const tick = (id: string, on: boolean) => {
    const next = on ? [...ticked, id] : ticked.filter((other) => other !== id)
    setTicked(next)
    onChange(next)
  }
  return (
    <>
      {options.map(({ id, name }) => (
        <Checkbox key={id} on={ticked.includes(id)} onChange={(on) => tick(id, on)}>
          {name}
        </Checkbox>
      ))}
    </>
  )
}

type CheckListProps = {
  options: readonly { id: string; name: string }[]
  initial: readonly string[]
  onChange: (ids: string[]) => void
}
