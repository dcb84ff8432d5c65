import { ask, type Answer } from './ask'
import { button, form, labelled } from './form'
import { make } from './make'
import { guarded } from './notice'
import type { View } from './view'
import { count, plural } from './words'

const PAGE = 50

/** What was asked last, so that it is still there when one comes back. */
const asked = { collection: '', query: '', order: '', skip: 0 }

export const data: View = {
  name: 'Data',
  about: 'The documents as they are now, fifty at a time. Queries and orders are written as MongoDB has them.',
  show: async () => {
    const collections = await ask('collections')
    const [first] = collections
    if (!first) return [make('p', { class: 'empty' }, 'There is no collection yet.')]
    if (!collections.some(({ name }) => name === asked.collection)) asked.collection = first.name
    const found = make('div')
    // The form stays, so that a query asked before and wrong now can be mended.
    await find(found, collections).catch(({ message }: Error) =>
      found.replaceChildren(make('p', { class: 'empty' }, message)),
    )
    return [
      make('div', { class: 'data' }, list(collections, found), make('div', {}, questions(collections, found), found)),
    ]
  },
}

type Collections = Answer<'collections'>

function list(collections: Collections, found: HTMLElement): HTMLElement {
  const buttons = collections.map(({ name, documents }) => {
    const press = guarded(() => {
      Object.assign(asked, { collection: name, skip: 0 })
      mark()
      return find(found, collections)
    })
    return make('button', { type: 'button', value: name, onclick: press }, name, make('small', {}, count(documents)))
  })
  const mark = () =>
    buttons.forEach((each) => each.setAttribute('aria-pressed', String(each.value === asked.collection)))
  mark()
  return make(
    'ul',
    { class: 'collections', 'aria-label': 'Collections' },
    ...buttons.map((each) => make('li', {}, each)),
  )
}

function questions(collections: Collections, found: HTMLElement): HTMLElement {
  const query = make('input', { value: asked.query, placeholder: '{"state":"open"}', spellcheck: 'false' })
  const order = make('input', { value: asked.order, placeholder: '{"at":-1}', spellcheck: 'false' })
  return form(
    () => {
      Object.assign(asked, { query: query.value, order: order.value, skip: 0 })
      return find(found, collections)
    },
    labelled('Query', query, 'wide code'),
    labelled('Order', order, 'code'),
    make('button', { class: 'main' }, 'Find'),
  )
}

async function find(found: HTMLElement, collections: Collections): Promise<void> {
  const { total, documents } = await ask('documents', asked)
  const indexes = collections.find(({ name }) => name === asked.collection)?.indexes ?? []
  const turn = (by: number) => {
    asked.skip += by
    return find(found, collections)
  }
  found.replaceChildren(
    make(
      'p',
      { class: 'soft', role: 'status' },
      `${count(total)} found in ${asked.collection} · indexes: `,
      indexes.map(({ name, unique }) => (unique ? `${name} (unique)` : name)).join(', '),
    ),
    documents.length === 0
      ? make('p', { class: 'empty' }, 'Nothing fits.')
      : make('div', { class: 'documents' }, ...documents.map(shown)),
    total <= PAGE
      ? make('div')
      : make(
          'div',
          { class: 'bar' },
          button('← Previous', () => turn(-PAGE), { disabled: asked.skip === 0 }),
          make(
            'span',
            { class: 'soft' },
            `${count(asked.skip + 1)}–${count(asked.skip + documents.length)} of ${plural(total, 'document')}`,
          ),
          button('Next →', () => turn(PAGE), { disabled: asked.skip + documents.length >= total }),
        ),
  )
}

function shown(document: Readonly<Record<string, unknown>>): HTMLElement {
  const { _id, ...rest } = document
  return make(
    'details',
    {},
    make(
      'summary',
      {},
      make('code', {}, typeof _id === 'string' ? _id : JSON.stringify(_id)),
      make('code', {}, JSON.stringify(rest)),
    ),
    make('pre', {}, JSON.stringify(document, null, 2)),
  )
}
