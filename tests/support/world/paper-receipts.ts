import { aNeighbourForm } from '../builders/a-neighbour-report-form'
import { granted, people, type World } from '../world'
import type { Person } from './person'

/** Papers handed to neighbours, and what is typed from them. */
export function papers(world: World) {
  const filed = async (form: Parameters<typeof aNeighbourForm>[0] = {}) => {
    const { reportId, number, queryCode } = granted(await world.as(people.first).fileForNeighbour(aNeighbourForm(form)))
    return { reportId, typed: { number, queryCode } }
  }
  const claimed = async (by: Person<'resident'> = people.li) => {
    const paper = await filed()
    granted(await world.as(by).claimPaperReceipt(paper.typed))
    return paper
  }
  /** So many wrong codes of one person, each at a number of its own. */
  const wrongly = async (times: number, by: Person<'resident'>) => {
    for (let no = 0; no < times; no++) {
      const typed = { number: `0112-00000${no}`, queryCode: `222222222${no + 2}` }
      await world.as(by).openPaperReceipt(typed)
    }
  }
  return { filed, claimed, wrongly }
}
