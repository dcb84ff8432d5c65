import { holdersMeetings } from '@contract/meetings'
import { householdPosts } from '@contract/posts/household'
import { at, granted, people, type Person } from '../world'
import type { AnyCase } from './case'
import { unknownId } from './unknown-id'
import type { Scene } from './scene'

/** People of the same kind to whom the thing of a case does not belong. */
const others: Record<Person['door'], readonly Person[]> = {
  resident: [people.li],
  speech: [at('speech', people.li)],
  household: [people.third, people.fourth, people.next],
  worker: [people.grid, people.zhou, people.far],
  posts: [people.second, people.grid, people.zhou, people.far].map((person) => at('posts', person)),
  meetings: [people.second, people.grid, people.zhou, people.far].map((person) => at('meetings', person)),
  figures: [people.grid, people.zhou, people.far].map((person) => at('figures', person)),
  desk: [people.grid, people.zhou, people.far].map((person) => at('desk', person)),
}

/** What is asked as a household at a door that is asked as a worker too. */
const asHousehold: Partial<Record<Person['door'], object>> = { posts: householdPosts, meetings: holdersMeetings }

/** At such a door a household is asked as one, and a worker as one. */
function ofTheSameKind(door: Person['door'], name: string) {
  const households = asHousehold[door]
  if (!households) return others[door]
  const { next, grid, zhou, far } = people
  return (Object.hasOwn(households, name) ? [next] : [grid, zhou, far]).map((person) => at(door, person))
}

/** Whether a case is about somebody's thing. Meetings are for all neighbours to see, and only for them: whose they are is asked of staff. */
export function isAboutSomebodys({ door, procedure: { input } }: AnyCase) {
  return (
    names(input, 'reportId') ||
    names(input, 'absenceId') ||
    names(input, 'bulletinId') ||
    (door !== 'resident' && names(input, 'meetingId'))
  )
}

export function hidesFromOthers(each: AnyCase, scene: Scene) {
  if (isAboutSomebodys(each)) hidesSomebodyElses(each, scene)
  else if (each.procedure.kind === 'query') tellsOthersNothing(each, scene)
  if (each.door === 'resident' && names(each.procedure.input, 'meetingId')) hidesDrafts(each, scene)
}

function hidesSomebodyElses({ door, name }: AnyCase, { world, ready }: Scene) {
  it('answers for somebody else’s exactly as for a missing one', async () => {
    const input = {
      ...ready().input,
      ...('photos' in ready().input && { photos: [] }),
      ...withoutSounds(ready().input),
    }
    const before = await world().shelves.everythingButLog()
    const { by } = ready()
    for (const other of ofTheSameKind(door, name).filter(({ openId }) => openId !== by.openId)) {
      const hidden = await world().knock(other, name, input)
      const missing = await world().knock(other, name, { ...input, ...leadingNowhere(input) })
      expect(hidden).toEqual({ ok: false, refusal: 'NOT_FOUND', requestId: expect.any(String) as string })
      expect(missing).toEqual({ ...hidden, requestId: expect.any(String) as string })
    }
    expect(await world().shelves.everythingButLog()).toEqual(before)
  })
}

function hidesDrafts({ name }: AnyCase, { world, ready }: Scene) {
  it.each([
    ['a draft', 'draft'],
    ['a draft that was let go', 'cancelled'],
  ])('answers for %s exactly as for a missing one', async (_, state) => {
    const { by, input } = ready()
    const meetingId = input.meetingId as string
    const published = await world().shelves.one('meetings', meetingId)
    await world().shelves.edit('meetings', meetingId, { state, publishedAt: null })
    const before = await world().shelves.everythingButCounts()
    const hidden = await world().knock(by, name, input)
    expect(hidden).toEqual({ ok: false, refusal: 'NOT_FOUND', requestId: expect.any(String) as string })
    expect(await world().knock(by, name, { ...input, meetingId: unknownId })).toEqual({
      ...hidden,
      requestId: expect.any(String) as string,
    })
    expect(await world().shelves.everythingButCounts()).toEqual(before)
    const { state: was, publishedAt } = published
    await world().shelves.edit('meetings', meetingId, { state: was, publishedAt })
  })
}

/** What is about nobody's thing is answered to others too, and may change something. */
export function tellsOthersNothing({ door, name }: AnyCase, { world, ready }: Scene) {
  it('tells nobody else of a report that is not theirs', async () => {
    const { input } = ready()
    const theirs = granted(await world().as(people.wang).listMyReports({})).rows
    for (const other of others[door]) {
      const reply = await world().knock(other, name, input)
      const told = theirs.filter(({ reportId, number }) => says(reply, reportId) || says(reply, number))
      expect([told, says(reply, '楼道灯')]).toEqual([[], false])
    }
  })
}

function withoutSounds(input: object) {
  return 'sounds' in input && { sounds: [] }
}

function names(input: object, key: 'reportId' | 'meetingId' | 'absenceId' | 'bulletinId') {
  return 'shape' in input && key in (input.shape as object)
}

/** The same input with what it names missing. */
function leadingNowhere(input: Record<string, unknown>) {
  if ('bulletinId' in input) return { bulletinId: unknownId }
  if ('absenceId' in input) return { absenceId: unknownId }
  return 'reportId' in input ? { reportId: unknownId } : { meetingId: unknownId }
}

function says(reply: unknown, text: string) {
  return JSON.stringify(reply).includes(text)
}
