import { TOLD_MIN, type Figure, type FigureCode, type ToldFigure } from '@contract/figures/figures'

/** Of which totals a figure is a part: what is left out of a text must not be found by taking away. */
const totalsOf: Partial<Record<FigureCode, readonly FigureCode[]>> = {
  settled: ['gathered'],
  solved: ['gathered', 'settled'],
  parked: ['gathered'],
  open: ['gathered'],
  reopened: ['gathered'],
  comers: ['benches'],
  done: ['decisions'],
}

/** Gives what a public text may tell: nothing of 0 nor of 1 to 4; where such a one was left out, its totals as 20余. */
export function toTold(figures: readonly Figure[]): ToldFigure[] {
  const small = figures.filter(({ value }) => value > 0 && value < TOLD_MIN).map(({ code }) => code)
  const covered = new Set(small.flatMap((code) => totalsOf[code] ?? []))
  return figures
    .filter(({ value }) => value >= TOLD_MIN)
    .map(({ code, value }) => (covered.has(code) ? { code, ...toAbout(value) } : { code, value, about: false }))
}

/** Gives a number as people say it: below ten exactly, up to a hundred in tens, above with two leading digits; 余 where something is left over (GB/T 15835). */
export function toAbout(value: number): Pick<ToldFigure, 'value' | 'about'> {
  if (value < 10) return { value, about: false }
  const unit = 10 ** Math.max(1, String(value).length - 2)
  const floor = Math.floor(value / unit) * unit
  return { value: floor, about: floor !== value }
}

/** 20余, or the number alone. */
export function toNumberWords({ value, about }: Pick<ToldFigure, 'value' | 'about'>) {
  return about ? `${value}余` : String(value)
}
