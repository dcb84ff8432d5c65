import type { workerHuddles } from '@contract/huddle/worker'
import type { InputOf } from '@contract/procedure'
import { at, granted, people, type World } from '../world'
import { thursday } from './meeting-stages'

type Opening = Omit<InputOf<typeof workerHuddles.openHuddle>, 'formId'>

/** What 陈 of the first community calls: on Thursday at three, about the lights on the stairs. */
export function anOpening(more: Partial<Opening> = {}): Opening {
  return {
    about: 'huddle',
    communityIds: ['community-1'],
    place: '社区二楼会议室',
    startAt: thursday.toISOString(),
    topics: ['海棠苑1号楼 楼道照明3件'],
    ...more,
  }
}

export const agreedLights = {
  what: '楼道灯报修后当天去看',
  role: 'household' as const,
  by: '2026-01-31',
  communityId: 'community-1',
  householdId: 'household-1',
}

/** A huddle brought to where a test begins, through the doors. */
export function huddles(world: World) {
  const chen = world.as(at('meetings', people.chen))
  const zhou = world.as(at('meetings', people.zhou))

  const opened = async (more: Partial<Opening> = {}) => {
    const answer = granted(await chen.openHuddle(anOpening(more)))
    if (!answer.saved) throw new Error('it was not saved')
    return answer.meetingId
  }
  const published = async (more: Partial<Opening> = {}) => {
    const meetingId = await opened(more)
    granted(await chen.publishHuddle({ meetingId }))
    return meetingId
  }
  /** With the neighbouring community, which calls its household and has a topic of its own. */
  const joint = async () => {
    const meetingId = await opened({ communityIds: ['community-1', 'community-2'] })
    const part = { communityId: 'community-2', topics: ['银杏里停车'], householdIds: ['household-21'] }
    granted(await zhou.planHuddlePart({ meetingId, ...part }))
    granted(await chen.publishHuddle({ meetingId }))
    return meetingId
  }
  /** It is three o'clock on Thursday. */
  const begins = () => world.cloud.time.set(thursday)
  const met = async (bring: () => Promise<string> = published) => {
    const meetingId = await bring()
    begins()
    granted(await chen.markPostCame({ meetingId, householdId: 'household-1', came: true, actedBy: null }))
    return meetingId
  }
  const written = async (bring?: () => Promise<string>, decisions = [agreedLights]) => {
    const meetingId = await met(bring)
    granted(await chen.writeHuddleMinutes({ meetingId, said: ['先报修，再看'], decisions }))
    return meetingId
  }
  const minuted = async (bring?: () => Promise<string>, decisions?: (typeof agreedLights)[]) => {
    const meetingId = await written(bring, decisions)
    granted(await chen.publishHuddleMinutes({ meetingId }))
    return meetingId
  }
  const cancelled = async () => {
    const meetingId = await published()
    granted(await chen.cancelHuddle({ meetingId, reason: '停电' }))
    return meetingId
  }
  /** As if its words had been found unfit since. */
  const toLookAt = async () => {
    const meetingId = await published()
    const wordsWait = { at: new Date(), personId: 'somebody', check: { state: 'risky', asked: 1 } }
    await world.shelves.edit('meetings', meetingId, { wordsWait, lookAt: ['words'], toLookAt: true })
    return meetingId
  }
  return { opened, published, joint, begins, met, written, minuted, cancelled, toLookAt }
}
