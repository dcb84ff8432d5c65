import type { TapProps } from './tap'
import './tap.scss'

/** As in WeChat; the browser's own button brings focus and the keyboard. */
export function Tap({ label, className = '', role, chosen, disabled, onClick, children }: TapProps) {
  return (
    <button
      type='button'
      className={disabled ? `tap tap-off ${className}` : `tap ${className}`}
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
