import { ask, type Answer } from './ask'
import { button, form, labelled } from './form'
import { make } from './make'
import { table, type Column } from './table'
import type { View } from './view'
import { time } from './words'

const HOUR = 3600e3

export const timers: View = {
  name: 'Timers',
  about:
    'The functions’ timers, whose hours are those of UTC+8, and the clock that they, server dates, links and tokens go by. Next is told in this browser’s time.',
  show: async (again) => {
    const to = make('input', { type: 'datetime-local', required: true })
    const move = async (body: object) => {
      await ask('moveClock', body)
      await again()
    }
    return [
      form(
        () => move({ to: new Date(to.value).toISOString() }),
        labelled('Set the clock to', to),
        make('button', {}, 'Set'),
        button('+1 hour', () => move({ by: HOUR })),
        button('+1 day', () => move({ by: 24 * HOUR })),
        button('+7 days', () => move({ by: 7 * 24 * HOUR })),
        button('Real time', () => move({ to: 'real' })),
      ),
      table(columns, await ask('timers'), 'No function has a timer.'),
    ]
  },
}

const columns: readonly Column<Answer<'timers'>[number]>[] = [
  { head: 'Function', cell: ({ functionName }) => functionName },
  { head: 'Timer', cell: ({ trigger }) => trigger.name },
  { head: 'When', cell: ({ trigger }) => make('code', {}, trigger.config) },
  { head: 'Next', cell: ({ next }) => (next === undefined ? 'never' : time(next)), is: 'narrow' },
  {
    head: 'By hand',
    cell: ({ functionName, trigger }) =>
      button('Run now', async (pressed) => {
        pressed.disabled = true
        const outcome = await ask('runTimer', { functionName, trigger: trigger.name })
        pressed.disabled = false
        pressed.textContent = outcome.ok ? 'Ran' : 'Failed'
        if (!outcome.ok) throw new Error(`${functionName}: ${outcome.message}`)
      }),
    is: 'narrow',
  },
]
