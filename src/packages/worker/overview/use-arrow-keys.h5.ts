import { useEffect } from 'react'

/** Up and down go through a column's buttons, left and right to the column beside. */
export function useArrowKeys() {
  useEffect(() => {
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [])
}

function walk(event: KeyboardEvent) {
  const here = document.activeElement
  // Where arrows already mean something, or a sheet is open, they are left alone.
  if (!here || here.matches('input, textarea, [role=radio]') || document.querySelector('.sheet')) return
  const to = steps[event.key]?.(here)
  if (!to) return
  event.preventDefault()
  to.focus()
}

const steps: Record<string, (here: Element) => HTMLElement | undefined> = {
  ArrowDown: (here) => near(here, 1),
  ArrowUp: (here) => near(here, -1),
  ArrowRight: (here) => buttonsOf(columns()[columnOf(here) + 1])[0],
  ArrowLeft: (here) => chosenOf(columns()[columnOf(here) - 1]),
}

function near(here: Element, by: 1 | -1) {
  const buttons = buttonsOf(columns()[Math.max(columnOf(here), 0)])
  const at = buttons.findIndex((button) => button === here)
  return buttons[at === -1 ? 0 : at + by]
}

/** The one that led to the column on the right; the first where none did. */
function chosenOf(column: Element | undefined) {
  const buttons = buttonsOf(column)
  return buttons.find((button) => button.closest('.queue-row-on, .queue-line-on')) ?? buttons[0]
}

function columns() {
  return [...document.querySelectorAll('.overview-column')]
}

function columnOf(element: Element) {
  return columns().findIndex((column) => column.contains(element))
}

function buttonsOf(column: Element | undefined) {
  return [...(column?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])]
}
