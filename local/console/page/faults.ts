import type { Fault } from '../../faults'
import { ask } from './ask'
import { button, choice, form, labelled } from './form'
import { make } from './make'
import { table, type Column } from './table'
import type { View } from './view'

const KINDS: Readonly<Record<Fault['kind'], string>> = {
  delay: 'answers later, by so many milliseconds',
  drop: 'does what was asked, and the answer never arrives',
  hang: 'does nothing and never answers',
  status: 'does nothing and answers with an HTTP status, 500 unless another is given',
  conflict: 'ends a transaction with a conflict',
  busy: 'refuses one step of a transaction, as a busy server would',
  overtaken: 'an update by query finds that another came first',
  twice: 'delivers a timer’s event twice; its action is timer.<function>',
}

export const faults: View = {
  name: 'Faults',
  about: 'What goes wrong on purpose, for a share of the requests whose action fits.',
  show: async (again) => {
    const active = await ask('faults')
    const set = async (next: readonly object[]) => {
      await ask('setFaults', { faults: next })
      await again()
    }
    return [
      adding((fault) => set([...active, fault])),
      table(
        [
          ...columns,
          {
            head: 'Undo',
            cell: (fault) => button('Remove', () => set(active.filter((other) => other !== fault))),
            is: 'narrow',
          },
        ],
        active,
        'Nothing goes wrong on purpose.',
      ),
    ]
  },
}

const columns: readonly Column<Fault>[] = [
  { head: 'Kind', cell: ({ kind }) => kind },
  { head: 'Action', cell: ({ action }) => (action === undefined ? 'all' : make('code', {}, action)) },
  { head: 'How often', cell: ({ rate }) => `${Math.round(rate * 1000) / 10} %`, is: 'number' },
  { head: 'With', cell: ({ ms, status }) => (ms === undefined ? status : `${ms} ms`), is: 'number' },
]

function adding(add: (fault: object) => Promise<void>): HTMLElement {
  const kind = choice(Object.keys(KINDS))
  const action = make('input', { placeholder: 'database.*', spellcheck: 'false' })
  const percent = make('input', { type: 'number', min: 0, max: 100, step: 'any', value: 10, required: true })
  const amount = make('input', { type: 'number', min: 0 })
  const explanation = make('p')
  const amountField = labelled('', amount, 'short')
  const explain = () => {
    explanation.textContent = `${kind.value}: ${KINDS[kind.value as Fault['kind']]}.`
    amountField.hidden = kind.value !== 'delay' && kind.value !== 'status'
    amountField.firstChild!.textContent = kind.value === 'status' ? 'HTTP status' : 'Milliseconds'
  }
  kind.addEventListener('change', explain)
  explain()
  return form(
    () =>
      add({
        kind: kind.value,
        action: action.value === '' ? undefined : action.value,
        rate: Number(percent.value) / 100,
        [kind.value === 'status' ? 'status' : 'ms']:
          amountField.hidden || amount.value === '' ? undefined : Number(amount.value),
      }),
    labelled('Kind', kind),
    labelled('Action', action, 'code'),
    labelled('How often, in %', percent, 'short'),
    amountField,
    make('button', { class: 'main' }, 'Add'),
    explanation,
  )
}
