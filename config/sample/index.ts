import tcb from '@cloudbase/node-sdk'
import { sitDown } from './benches'
import { absencesAt, firstCodes, householdId, placeDocuments } from './place-documents'
import { knocking, type Doors, type Knock } from './call-door'
import { holdBackOneReport } from './hold-back-one-report'
import { callPosts } from './huddles'
import { communities } from './street'
import { stories } from './stories'
import { tellStory } from './tell-story'

export { firstCodes } from './place-documents'
export { communities, street } from './street'

/** A running cloud as the sample needs it: its doors, its database, a clock to set back, and the minute's tick. */
export type SampleCloud = Doors & {
  url: string
  time: { set: (date: Date) => void; real: () => void }
  runTimer: (functionName: string) => Promise<unknown>
}

const DAY_MS = 86_400_000
const POSTS_TAKEN_DAYS_AGO = 60

/** Fills an empty cloud with the sample street: places as documents, people and reports through the doors, as they would have come. */
export async function fillSample(cloud: SampleCloud) {
  const now = new Date()
  const database = tcb
    .init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${cloud.url}/admin` })
    .database()
  const documents = placeDocuments(now)
  await database.collection('streets').add(documents.streets)
  await database.collection('communities').add(documents.communities)

  const knock = knocking(cloud)
  cloud.time.set(new Date(now.getTime() - POSTS_TAKEN_DAYS_AGO * DAY_MS))
  await takePosts(knock)
  for (const { _id, absences } of absencesAt(now))
    await database.collection('communities').doc(_id).update({ absences })
  for (const story of stories) await tellStory(story, knock, cloud.time, now)
  await callPosts(knock, cloud.time, now)
  await sitDown(knock, cloud.time, now)
  await holdBackOneReport(database)
  // What the minutes would have brought since: a bench that was held has met.
  await cloud.runTimer('clock')
}

/** The workers redeem their first codes; each invites the holders of the community's households. */
async function takePosts(knock: Knock) {
  await redeem(knock, 'worker-street', firstCodes.street, '街道小林')
  for (const { id, households } of communities) {
    const worker = id.replace('community', 'worker')
    await redeem(knock, worker, firstCodes[id] ?? '', '社区小陈')
    for (const { no } of households) {
      const { code } = (await knock(worker, 'worker', 'inviteHousehold', { householdId: householdId(no) })) as {
        code: string
      }
      await redeem(knock, `household-${no}`, code, `${no}号党员中心户`)
    }
  }
}

function redeem(knock: Knock, who: string, code: string, name: string) {
  return knock(who, 'resident', 'redeemInvitation', { code, name, showName: false })
}
