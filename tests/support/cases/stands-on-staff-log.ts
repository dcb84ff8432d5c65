import { residentPosts } from '@contract/posts/resident'
import { personIdOf } from '../builders/a-term'
import { people, type Person } from '../world'
import type { AnyCase } from './case'
import type { Scene } from './scene'

export function standsOnStaffLog({ door, name }: AnyCase, { world, ready, press }: Scene) {
  const written = async () => (await world().shelves.all('staffLog')).filter(({ procedure }) => procedure === name)

  if (door === 'resident' || door === 'speech' || Object.hasOwn(residentPosts, name)) {
    it('is not on the staff log, which is for staff alone', async () => {
      await press()
      expect(await written()).toEqual([])
    })
    return
  }

  it('is on the staff log: who, what, when, on which thing', async () => {
    const { by, input } = ready()
    await press()
    const entries = await written()
    expect(entries).toContainEqual(
      expect.objectContaining({
        door,
        personId: personIdOf(by.openId),
        post: postOf(by),
        about: aboutOf(input),
        at: expect.any(Date) as Date,
      }),
    )
    // Ids and codes, never what anybody wrote.
    expect(JSON.stringify(entries)).not.toMatch(/[\u4e00-\u9fff]|1390000/)
  })
}

function postOf({ door, openId }: Person) {
  if (door === 'household' || openId === people.first.openId) return 'household-1'
  if (openId === people.zhou.openId) return 'community-2'
  return openId === people.lin.openId ? 'street-1' : 'community-1'
}

/** What a command is about, as its input names it: an opened meeting is about the report it was opened from. */
function aboutOf(input: Record<string, unknown>) {
  const fields = {
    bulletin: 'bulletinId',
    report: 'reportId',
    meeting: 'meetingId',
    absence: 'absenceId',
    household: 'householdId',
    community: 'communityId',
    place: 'placeId',
  }
  const [kind, field] = Object.entries(fields).find(([, field]) => field in input) ?? []
  return kind && field ? { kind, id: input[field] } : null
}
