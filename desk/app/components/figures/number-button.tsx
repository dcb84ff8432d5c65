import { TOLD_MIN, type Audience } from '@contract/figures/figures'

/** A number that opens what it counts; one that is too small for everybody's eyes says so. */
export function NumberButton({ value, about, audience, onOpen }: NumberButtonProps) {
  if (value === 0) return <span className='figures-none'>0</span>
  const words = audience === 'open' && value < TOLD_MIN ? `少于${TOLD_MIN}` : String(value)
  return (
    <button type='button' className='figures-number' aria-label={`${about}：${words}，看是哪些`} onClick={onOpen}>
      {words}
    </button>
  )
}

type NumberButtonProps = { value: number; about: string; audience: Audience; onOpen: () => void }
