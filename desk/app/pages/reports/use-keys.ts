import { useEffect, useState } from 'react'

/** Arrows go through the list, Enter opens, / looks for something, A assigns, R resolves, ? helps; never while somebody writes. */
export function useKeys({ shown, reportId, open }: KeysProps) {
  const [isHelpOpen, setHelp] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const done = act(event.key)
      if (done) event.preventDefault()
    }
    const act = (key: string) => {
      if (key === 'ArrowDown' || key === 'ArrowUp') return step(key === 'ArrowDown' ? 1 : -1)
      if (key === '/') return focusOn('[data-search] input')
      if (key === '?') return setHelp(true) ?? true
      // The help closes by this itself once it has slid in and holds the keys; until then they come here.
      if (key === 'Escape') return setHelp(false) ?? true
      if (key === 'a' || key === 'A') return pressAction('assign')
      if (key === 'r' || key === 'R') return pressAction('resolve')
      return false
    }
    const step = (by: 1 | -1) => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-report]')?.dataset.report
      const at = shown.findIndex((row) => row.reportId === (focused ?? reportId))
      const next = shown[at === -1 ? 0 : at + by]
      if (!next) return true
      if (!focusOn(`[data-report="${next.reportId}"]`)) open(next.reportId)
      return true
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [shown, reportId, open])
  return { isHelpOpen, closeHelp: () => setHelp(false) }
}

function pressAction(action: string) {
  const button = document.querySelector<HTMLElement>(`[data-action="${action}"]`)
  button?.click()
  return button !== null
}

function focusOn(selector: string) {
  const found = document.querySelector<HTMLElement>(selector)
  found?.focus()
  return found !== null
}

function isWriting(target: EventTarget | null) {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, [role=combobox], .ant-modal, [role=radiogroup]') !== null
  )
}

type KeysProps = {
  shown: readonly { reportId: string }[]
  reportId: string | undefined
  open: (reportId: string) => void
}
