import type { ReactNode } from 'react'
import { Button } from '@tarojs/components'
import './pressable.scss'

/** Anything a finger may press: a real button to a screen reader, without the looks of one. */
export function Pressable({ label, className = '', role, chosen, disabled, onClick, children }: PressableProps) {
  // Not WeChat's own `disabled`: it would paint the button pale grey.
  return (
    <Button
      className={disabled ? `pressable pressable-off ${className}` : `pressable ${className}`}
      hoverClass={disabled ? 'none' : 'pressable-down'}
      aria-role={role}
      aria-label={chosen ? `${label}，已选` : label}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </Button>
  )
}

export type PressableProps = {
  /** What a screen reader says; needed where the words inside don't tell enough. */
  label?: string
  className?: string
  role?: 'radio' | 'checkbox' | 'link'
  chosen?: boolean
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}
