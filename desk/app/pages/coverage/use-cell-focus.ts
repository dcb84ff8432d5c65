import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

/** Which cell of a grid the keys are at: one cell is reached by Tab, the others by the arrows, Home and End. */
export function useCellFocus(
  box: RefObject<HTMLElement>,
  [rows, columns]: readonly [number, number],
  scrollToRow: (row: number) => void,
) {
  const [focus, setFocus] = useState<readonly [number, number]>([0, 0])
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const [row, column] = move(focus, [rows, columns])
    const next = [within(row, rows), within(column, columns)] as const
    setFocus(next)
    scrollToRow(next[0])
    const find = () => box.current?.querySelector<HTMLElement>(`[data-cell="${next.join('-')}"]`)
    const cell = find()
    if (cell) return cell.focus()
    // Two frames later a row that was out of view is drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()))
  }
  /** A cell that was clicked is where the keys go on from. */
  const onFocus = ({ target }: FocusEvent) => {
    const [row, column] = ((target as HTMLElement).dataset.cell ?? '').split('-').map(Number)
    if (row !== undefined && column !== undefined) setFocus([row, column])
  }
  return { focus, onFocus, onKeyDown }
}

function within(at: number, length: number) {
  return Math.max(0, Math.min(length - 1, at))
}

const PAGE = 8

type Move = (focus: readonly [number, number], size: readonly [number, number]) => readonly [number, number]
const moves: Record<string, Move> = {
  ArrowUp: ([row, column]) => [row - 1, column],
  ArrowDown: ([row, column]) => [row + 1, column],
  ArrowLeft: ([row, column]) => [row, column - 1],
  ArrowRight: ([row, column]) => [row, column + 1],
  PageUp: ([row, column]) => [row - PAGE, column],
  PageDown: ([row, column]) => [row + PAGE, column],
  Home: ([row]) => [row, 0],
  End: ([row], [, columns]) => [row, columns - 1],
}
