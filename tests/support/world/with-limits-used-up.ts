import type { World } from '../world'

type Entry = Record<string, unknown>

/** Things on which as much stands as may, as if it had been done so often. */
export function usedUp(world: World) {
  /** The report on whose story something happened so many times, as its last entry has it. */
  const report = async (reportId: string, event: string, times: number) => {
    const { history } = (await world.shelves.one('reports', reportId)) as unknown as { history: Entry[] }
    const again = Array.from({ length: times }, (_, no) => ({ ...history.at(-1), event, command: `${event}-${no}` }))
    await world.shelves.edit('reports', reportId, { history: [...history, ...again] })
    return reportId
  }
  /** The report whose contacts were opened sixty times each. */
  const contact = async (reportId: string) => {
    const look = {
      at: world.cloud.time.now(),
      by: '1号楼党员中心户',
      personId: 'p',
      door: 'household',
      reason: '约时间',
    }
    const footprints = Array.from({ length: 60 }, (_, no) => ({ ...look, id: `look-${no}` }))
    for (const { _id } of await world.shelves.where('contacts', { reportId }))
      await world.shelves.edit('contacts', _id, { footprints })
    return reportId
  }
  /** The meeting on whose list 600 parties stand. */
  const meeting = async (meetingId: string) => {
    const { guests } = (await world.shelves.one('meetings', meetingId)) as unknown as { guests: Entry[] }
    const like = Array.from({ length: 600 - guests.length }, (_, no) => ({
      ...{ ...guests[0], id: `walk-in-${no}`, personId: null, code: null, name: '赵奶奶' },
    }))
    await world.shelves.edit('meetings', meetingId, { guests: [...guests, ...like] })
    return meetingId
  }
  return { report, contact, meeting }
}
