import type { PressableProps } from './pressable'
import './pressable.scss'

/** As in WeChat; the browser's own button brings focus and the keyboard. */
export function Pressable({ label, className = '', role, chosen, disabled, onClick, children }: PressableProps) {
  return (
    <button
      type='button'
      className={disabled ? `pressable pressable-off ${className}` : `pressable ${className}`}
      role={role}
      aria-checked={role === 'radio' || role === 'checkbox' ? Boolean(chosen) : undefined}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
