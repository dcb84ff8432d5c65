import { ask, type Answer } from './ask'
import { button, choice, form, labelled } from './form'
import { make } from './make'
import { table, type Column } from './table'
import type { View } from './view'
import { plural, time } from './words'

/** What the last thing ordered came to, told once. */
let done = ''

export const letters: View = {
  name: 'Letters',
  about:
    'What WeChat was sent and what it answered, newest first. Its next answer can be an error, and verdicts on media come when they are let.',
  show: async (again) => {
    const address = choice(await ask('addresses'))
    address.value = '/cgi-bin/message/subscribe/send'
    const errcode = make('input', { type: 'number', value: '43101', required: true })
    const tell = async (sentence: string) => {
      done = sentence
      await again()
    }
    const said = make('p', { role: 'status' }, done)
    done = ''
    return [
      form(
        async () => {
          await ask('failNext', { api: address.value, errcode: Number(errcode.value) })
          await tell(`The next call of ${address.value} is answered with ${errcode.value}.`)
        },
        labelled('Address', address, 'wide'),
        labelled('Error', errcode, 'short'),
        make('button', {}, 'Order the error'),
        button('Deliver verdicts on media', async () => {
          const { delivered } = await ask('pushVerdicts')
          await tell(`${plural(delivered, 'verdict')} delivered.`)
        }),
        said,
      ),
      table(columns, await ask('letters'), 'WeChat was sent nothing yet.'),
    ]
  },
}

const columns: readonly Column<Answer<'letters'>[number]>[] = [
  { head: 'When', cell: ({ at }) => time(at), is: 'narrow' },
  { head: 'Address', cell: ({ api }) => make('code', {}, api) },
  {
    head: 'Answer',
    cell: ({ errcode }) =>
      make('span', { class: errcode === 0 ? 'badge good' : 'badge bad' }, errcode === 0 ? 'ok' : errcode),
  },
  {
    head: 'Sent',
    cell: ({ body }) =>
      make('details', {}, make('summary', {}, gist(body)), make('pre', {}, JSON.stringify(body, null, 2))),
  },
]

/** The words of a message, or whatever else there is. */
function gist({ data, ...rest }: Readonly<Record<string, unknown>>): string {
  const fields = typeof data === 'object' && data !== null ? Object.values(data) : []
  const words = fields.map((field: { readonly value?: unknown }) => String(field.value))
  return words.length > 0 ? words.join(' · ') : Object.values(rest).join(' · ')
}
