import type { KeyboardEvent, PointerEvent } from 'react'
import type { HoldButtonProps } from './hold-button'
import './pressable.scss'

/** As in WeChat, with a finger, a mouse or a key; what was pressed here ends here, wherever it is let go. */
export function HoldButton({ className, label, onDown, onUp, children }: HoldButtonProps) {
  const down = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    onDown()
  }
  const byKey = (act: () => void) => (event: KeyboardEvent) => {
    if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    act()
  }
  return (
    <button
      type='button'
      className={`pressable ${className}`}
      aria-label={label}
      style={{ touchAction: 'none', userSelect: 'none' }}
      onPointerDown={down}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onKeyDown={byKey(onDown)}
      onKeyUp={byKey(onUp)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {children}
    </button>
  )
}
