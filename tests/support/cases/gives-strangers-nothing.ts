import { residentPosts } from '@contract/posts/resident'
import type { Reply } from '@contract/refusal'
import { people } from '../world'
import type { AnyCase } from './case'
import type { Scene } from './scene'

/** No post at all, a term that is over, and a post of the other kind. */
const withoutPost = {
  resident: [],
  speech: [],
  household: [people.wang, people.former, people.chen],
  worker: [people.wang, people.formerWorker, people.first],
  posts: [people.wang, people.former, people.formerWorker],
  meetings: [people.wang, people.former, people.formerWorker],
  figures: [people.wang, people.formerWorker, people.first],
  /** Who has no session is nobody; it is of somebody whose term is over that there may be one. */
  desk: [people.formerWorker],
}

export function givesStrangersNothing({ door, name }: AnyCase, { world, ready }: Scene) {
  it('gives a stranger nothing, and keeps nothing of them', async () => {
    const { input } = ready()
    const before = await world().shelves.everythingButCounts()
    const asNobody = (await world().cloud.call(door, { procedure: name, input })) as Reply<unknown>
    expect(asNobody).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
    // Everybody may read a 公示, and say something about it.
    const strangers = Object.hasOwn(residentPosts, name) ? [] : withoutPost[door]
    for (const { openId } of strangers)
      expect(await world().knock({ door, openId }, name, input)).toMatchObject({ ok: false, refusal: 'NO_POST' })
    expect(await world().shelves.everythingButCounts()).toEqual(before)
  })
}
