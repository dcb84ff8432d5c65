import type { ReactNode } from 'react'
import { Button } from '@tarojs/components'
import './tap.scss'

/** Anything a finger may press: a real button to a screen reader, without the looks of one. */
export function Tap({ label, className = '', role, chosen, disabled, onClick, children }: TapProps) {
  // Not WeChat's own `disabled`: it would paint the button pale grey.
  return (
    <Button
      className={disabled ? `tap tap-off ${className}` : `tap ${className}`}
      hoverClass={disabled ? 'none' : 'tap-down'}
      aria-role={role}
      aria-label={chosen ? `${label}，已选` : label}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </Button>
  )
}

export type TapProps = {
  /** What a screen reader says; needed where the words inside don't tell enough. */
  label?: string
  className?: string
  role?: 'radio' | 'checkbox' | 'link'
  chosen?: boolean
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}
