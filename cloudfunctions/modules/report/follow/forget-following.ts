import type { Needs } from '../../../needs'
import { withoutFollower } from './with-follower'

/** Lets go of what this person followed. */
export async function forgetFollowing(personId: string, { reports }: Needs) {
  const followed = await reports.followedBy(personId)
  await Promise.all(followed.map(({ _id }) => reports.adjust(_id, (report) => withoutFollower(report, personId))))
}
