import type { ReactNode } from 'react'
import { Button } from '@tarojs/components'
import './pressable.scss'

/** A button that is held as long as something lasts, or tapped before and after. */
export function HoldButton({ className, label, onDown, onUp, children }: HoldButtonProps) {
  return (
    <Button
      className={`pressable ${className}`}
      hoverClass='pressable-down'
      aria-label={label}
      onTouchStart={onDown}
      onTouchEnd={onUp}
      onTouchCancel={onUp}
    >
      {children}
    </Button>
  )
}

export type HoldButtonProps = {
  className: string
  label: string
  onDown: () => void
  onUp: () => void
  children: ReactNode
}
