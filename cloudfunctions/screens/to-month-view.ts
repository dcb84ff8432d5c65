import type { ToldFigure } from '@contract/figures/figures'
import type { PlacardView } from '@contract/screens/placard'

const shown = ['gathered', 'solved']

/** The community's month at a placard: what was gathered, and what its residents call solved, as far as either may be told. */
export function toMonthView(told: readonly ToldFigure[]): Pick<PlacardView, 'month' | 'told'> {
  const [received, solved] = shown.map((code) => told.find((figure) => figure.code === code))
  const isWhole = received && solved && !received.about && !solved.about
  return {
    month: isWhole ? { received: received.value, solved: solved.value } : { received: 0, solved: 0 },
    told: told.filter(({ code }) => shown.includes(code)),
  }
}
