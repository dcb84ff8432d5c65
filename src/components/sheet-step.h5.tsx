import { useEffect, useRef } from 'react'
import { addStep } from './history-steps'
import type { SheetStepProps } from './sheet-step'

/** As in WeChat, with an entry of the browser's history. */
export function SheetStep({ isOpen, onBack }: SheetStepProps) {
  const newest = useRef(onBack)
  useEffect(() => void (newest.current = onBack))
  useEffect(() => (isOpen ? addStep(() => newest.current()) : undefined), [isOpen])
  return null
}
