import { categoryRules } from '../category-rules'
import { moved } from '../moved'
import type { Press } from '../press'
import { hidden } from './withdrawn'
import { isOpen, type Happening, type Report } from '../report'

/** The report without its resident: ended and emptied; a sensitive one that is still open keeps its words and contact until it is closed. */
export function forgotten(report: Report, press: Press): Report {
  const open = isOpen(report)
  if (open && categoryRules[report.category].forced) return hidden(report, press, { residentId: null })
  const emptied = {
    residentId: null,
    contacts: [],
    photos: [],
    text: '',
    hotline: null,
    kept: { name: false, phone: false, shared: false },
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
