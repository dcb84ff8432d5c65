import { ask, type Answer } from './ask'
import { make } from './make'
import { table, type Column } from './table'
import type { View } from './view'
import { plural, time } from './words'

let isOnlyFailed = false

export const calls: View = {
  name: 'Calls',
  about:
    'The last 200 calls of functions, newest first: what they were sent and answered, how long they took and what they asked of the database, all in all and one after the other.',
  show: async () => {
    const all = await ask('calls')
    const shown = make('div')
    const draw = () =>
      shown.replaceChildren(
        table(
          columns,
          isOnlyFailed ? all.filter(({ ok }) => !ok) : all,
          isOnlyFailed ? 'No call has failed.' : 'Nobody has called a function yet.',
        ),
      )
    const box = make('input', {
      type: 'checkbox',
      onchange: () => {
        isOnlyFailed = box.checked
        draw()
      },
    })
    box.checked = isOnlyFailed
    draw()
    return [make('div', { class: 'bar' }, make('label', { class: 'check' }, box, 'Only those that failed')), shown]
  },
}

type Call = Answer<'calls'>[number]

const columns: readonly Column<Call>[] = [
  { head: 'When', cell: ({ at }) => time(at), is: 'narrow' },
  {
    head: 'Function',
    cell: ({ door, procedure }) =>
      make('span', {}, door, procedure === undefined ? undefined : make('small', {}, ` · ${procedure}`)),
  },
  {
    head: 'From',
    cell: ({ source, hasOpenId }) => (source === 'phone' && !hasOpenId ? 'phone, nobody' : source),
    is: 'narrow',
  },
  { head: 'Took', cell: ({ ms }) => `${ms.toFixed(1)} ms`, is: 'number' },
  {
    head: 'Database',
    cell: ({ database }) => `${plural(database.calls, 'call')} in ${plural(database.steps, 'step')}`,
    is: 'number',
  },
  { head: 'How it went', cell: outcome },
  { head: 'Input and answer', cell: texts },
]

function outcome({ ok, error, log }: Call): HTMLElement {
  const [first = 'failed', ...rest] = (error ?? '').split('\n')
  const details = [...rest, log].join('\n').trim()
  return make(
    'div',
    {},
    make('span', { class: ok ? 'badge good' : 'badge bad' }, ok ? 'answered' : 'failed'),
    ok ? undefined : make('div', {}, first),
    details === '' ? undefined : make('details', {}, make('summary', {}, 'Log'), make('pre', {}, details)),
  )
}

function texts({ input, answer }: Call): HTMLElement | undefined {
  if (input === undefined) return undefined
  return make(
    'details',
    {},
    make('summary', {}, make('code', {}, input.slice(0, GIST))),
    make('h3', {}, 'Input'),
    make('pre', {}, indented(input)),
    make('h3', {}, 'Answer'),
    make('pre', {}, answer === undefined ? 'none' : indented(answer)),
  )
}

const GIST = 80

/** Line by line; a text that was cut off as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
