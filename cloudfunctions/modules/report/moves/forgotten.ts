import { categoryRules } from '../category-rules'
import { moved } from '../moved'
import type { Press } from '../press'
import { hidden } from './withdrawn'
import { isOpen, type Happening, type Report } from '../report'

/** Whether somebody may still be in need: it keeps its words and contact though its resident is forgotten. */
export function outlivesItsResident(report: Report) {
  return isOpen(report) && categoryRules[report.category].forced
}

/** The report without its resident: ended and emptied, or (`keeps`) hidden and kept for whoever may be in need. */
export function forgotten(report: Report, press: Press, keeps: boolean): Report {
  const open = isOpen(report)
  if (keeps) return hidden(report, press, { residentId: null })
  const emptied = {
    residentId: null,
    contacts: [],
    photos: [],
    text: '',
    spot: null,
    hotline: null,
    kept: { name: false, phone: false, shared: false },
    shared: null,
  }
  const history = report.history.map((happening) =>
    happening.by.kind === 'resident' ? silenced(happening) : happening,
  )
  const ended = open ? { asked: null, endedAt: press.at } : {}
  return moved(
    { ...report, history },
    open ? 'withdrawn' : report.state,
    { ...press, act: 'withdrawn' },
    { ...emptied, ...ended },
  )
}

function silenced(happening: Happening): Happening {
  return { ...happening, text: null, photos: [], by: { ...happening.by, personId: null } }
}
