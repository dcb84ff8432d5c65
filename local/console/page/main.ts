import { ask } from './ask'
import { calls } from './calls'
import { data } from './data'
import { faults } from './faults'
import { files } from './files'
import { letters } from './letters'
import { make } from './make'
import { guarded } from './notice'
import { people } from './people'
import { slowQueries } from './slow-queries'
import { timers } from './timers'
import type { View } from './view'
import { time } from './words'

const views: readonly View[] = [data, people, calls, slowQueries, letters, files, timers, faults]
const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!
const addressOf = ({ name }: View) => `#${encodeURIComponent(name)}`

const links = views.map((view) => make('a', { href: addressOf(view) }, view.name))
document.querySelector('nav')!.append(...links)
const current = () => views.find((view) => addressOf(view) === location.hash) ?? data

async function show(): Promise<void> {
  const view = current()
  document.title = `${view.name} · Local cloud`
  element('title').textContent = view.name
  element('about').textContent = view.about
  links.forEach((link, at) => mark(link, views[at] === view))
  const parts = await view.show(show)
  if (view === current()) element('view').replaceChildren(...parts)
  await showClock()
}

function mark(link: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) {
    link.setAttribute('aria-current', 'page')
    link.scrollIntoView({ block: 'nearest', inline: 'center' })
  } else link.removeAttribute('aria-current')
}

async function showClock(): Promise<void> {
  const { now, offset } = await ask('clock')
  const isMoved = Math.abs(offset) > 1000
  element('clock').textContent = isMoved ? `${time(now)} (moved)` : time(now)
  element('clock').classList.toggle('moved', isMoved)
}

const open = guarded(show)
element('refresh').addEventListener('click', open)
window.addEventListener('hashchange', () => {
  element('view').replaceChildren()
  open()
  element('title').focus()
})
open()
