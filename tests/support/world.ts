import type { Reply } from '@contract/refusal'
import type { Cloud } from 'local-cloudbase'
import { localEnvironment } from '../../config/start/local-environment'
import { verdictOn } from '../../config/start/unfit-words'
import { personIdOf } from './builders/a-term'
import { onABadDay } from './world/bad-day'
import { createClient, type Client } from './world/client'
import { people, type Door, type Person } from './world/person'
import { askDesk, sessionsAtDesk, tokenOf } from './world/at-desk'
import { monday, places } from './world/places'
import { openShelves } from './world/shelves'
import { newQuota } from '../../cloudfunctions/modules/people/quota'
import { digest } from '../../cloudfunctions/platform/digest'

export { granted } from './world/granted'
export { at, people, type Person } from './world/person'
export { monday } from './world/places'

Object.assign(process.env, localEnvironment(''))

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** Where `world-environment` lends a cloud to its tests. */
const { sharedCloud } = globalThis as { sharedCloud?: () => Promise<Cloud> }

const startOwn = async () => (await import('./world/world-cloud')).startWorldCloud()

/** A local cloud with the built doors on it, and the same small street in it each time it begins anew; one of its own where files that others left would be in the way. */
export async function openWorld({ isOwn = !sharedCloud } = {}) {
  const cloud = await (isOwn || !sharedCloud ? startOwn() : sharedCloud())
  const plain = {
    shelves: openShelves(cloud.url),
    knock: async (person: Person, procedure: string, input: unknown) =>
      person.door === 'desk'
        ? (await askDesk(cloud.url, { procedure, input }, tokenOf(person))).reply
        : ((await cloud.call(person.door, { procedure, input }, { openId: person.openId })) as Reply<unknown>),
    tick: () => cloud.runTimer('clock'),
  }
  const { shelves, knock, tick } = process.env.BAD_DAY ? onABadDay(cloud, plain) : plain
  let pressed = 0
  const press = () => `press${String(++pressed).padStart(20, '0')}`

  return {
    cloud,
    shelves,
    press,
    /** The question as it travels, whatever it holds. */
    knock,
    as: <D extends Door>(person: Person<D>): Client<D> => createClient(person, knock, press),
    /** An empty cloud but for the street and the people who hold posts; a Monday morning. */
    async begin() {
      cloud.faults.clear()
      cloud.wechat.forget()
      cloud.wechat.requireCredits(false)
      cloud.wechat.judgeText(verdictOn)
      // Verdicts on photos and sounds are brought by hand, so that none comes in the middle of something else.
      cloud.wechat.judgeMedia(() => undefined, Infinity)
      cloud.speech.forget()
      cloud.time.set(monday)
      pressed = 0
      await shelves.clear()
      const { streets, communities } = places()
      await Promise.all([
        shelves.add('streets', streets),
        shelves.add('communities', communities),
        shelves.add('people', Object.values(people).map(known)),
        shelves.add('sessions', sessionsAtDesk()),
        shelves.add(
          'quotas',
          Object.values(people).map(({ openId }) => newQuota(digest('person', openId))),
        ),
      ])
    },
    later: (days: number, hours = 0) => cloud.time.advance(days * DAY_MS + hours * HOUR_MS),
    /** The minute's tick: letters, reminders, the end of silences. */
    tick,
    /** WeChat is asked about photos and sounds, and brings its verdicts. */
    async mediaJudged() {
      await tick()
      return cloud.wechat.pushMediaVerdicts()
    },
    letters: () =>
      cloud.letters().map(({ body, errcode }) => {
        const { touser, page, data } = body as { touser: string; page: string; data: Record<string, { value: string }> }
        return { to: touser, page, what: data.thing2?.value, errcode, data }
      }),
    /** What the last call cost the database. */
    cost: () => cloud.calls().at(-1)?.database ?? { calls: 0, steps: 0 },
    /** A cloud that was lent is used on. */
    close: async () => {
      if (isOwn) await cloud.stop()
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

function known({ openId }: Person) {
  return {
    _id: digest('person', openId),
    version: 1,
    personId: personIdOf(openId),
    openId,
    at: new Date('2025-01-01T00:00:00Z'),
  }
}
