import type { Term } from '../../cloudfunctions/modules/estate/term'
import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { aTerm, heldBy } from '../support/builders/a-term'
import { endTerm } from '../support/world/end-term'

const { wang, li, first, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const inviting = async (householdId = 'household-5') =>
  granted(await world.as(chen).inviteHousehold({ householdId })).code
const redeem = (code: string, person: Person = li) =>
  world.as(at('resident', person)).redeemInvitation({ code, name: '李建国', showName: false })
const termsIn = async (id: string) => (await world.shelves.one('communities', id)).terms as Term[]

describe('an invitation is worth what its maker’s term is worth', () => {
  it('is refused once the worker who made it is out of office, and takes nobody’s post away', async () => {
    const code = await inviting('household-1')
    await endTerm(world, 'community-1', 'term-chen')
    expect(await redeem(code)).toMatchObject({ refusal: 'INVITATION_VOID' })
    granted(await world.as(first).getToday({}))
  })

  it('is refused once the scope of whoever made it is some estates only', async () => {
    const code = await inviting()
    const terms = (await termsIn('community-1')).map((term) =>
      term.id === 'term-chen' ? { ...term, estateIds: ['estate-2'] } : term,
    )
    await world.shelves.edit('communities', 'community-1', { terms })
    expect(await redeem(code)).toMatchObject({ refusal: 'INVITATION_VOID' })
  })

  it('is good from a worker of the street, until they are out of office', async () => {
    const [one, other] = await Promise.all(
      ['household-4', 'household-5'].map(async (householdId) =>
        granted(await world.as(lin).inviteHousehold({ householdId })),
      ),
    )
    granted(await redeem(one!.code))
    const { terms } = (await world.shelves.one('streets', 'street-1')) as unknown as { terms: Term[] }
    await world.shelves.edit('streets', 'street-1', { terms: terms.map((term) => ({ ...term, until: new Date(0) })) })
    expect(await redeem(other!.code, wang)).toMatchObject({ refusal: 'INVITATION_VOID' })
  })

  it('is used for a former holder too, whose post has gone to somebody else', async () => {
    const code = await inviting()
    granted(await redeem(code))
    granted(await redeem(code))
    granted(await redeem(await inviting(), wang))
    expect(await redeem(code)).toMatchObject({ refusal: 'INVITATION_USED' })
    granted(await redeem(await inviting(), people.next))
    expect(await redeem(code)).toMatchObject({ refusal: 'INVITATION_USED' })
  })
})

describe('the press that redeemed an invitation', () => {
  it('is answered as it was, even when the term is over and has moved on', async () => {
    const pressed = { commandId: 'p'.repeat(24), code: await inviting(), name: '李建国', showName: false }
    const answer = await world.as(li).redeemInvitation(pressed)
    granted(await redeem(await inviting(), wang))
    expect(await world.as(li).redeemInvitation(pressed)).toEqual(answer)
    await inviting('household-4')
    expect((await world.shelves.all('terms')).map(({ place }) => place)).toContain('community-1')
    expect(await world.as(li).redeemInvitation(pressed)).toEqual(answer)
    expect(await redeem(pressed.code)).toMatchObject({ refusal: 'INVITATION_USED' })
  })
})

describe('what is over', () => {
  it('moves out of the community with the next write, and its codes are still known for what they were', async () => {
    const used = await inviting()
    granted(await redeem(used))
    const unused = await inviting('household-4')
    granted(await redeem(await inviting(), wang))
    world.later(8)
    await inviting()
    const standing = (await termsIn('community-1')).map(({ id }) => id)
    expect(standing).not.toEqual(expect.arrayContaining(['term-former']))
    expect(standing).toEqual(expect.arrayContaining(['term-household-1', 'term-chen']))
    expect((await termsIn('community-1')).filter(({ holder }) => holder === null)).toHaveLength(1)
    expect((await world.shelves.all('terms')).map(({ id }) => id)).toEqual(expect.arrayContaining(['term-former']))
    expect(await redeem(used)).toMatchObject({ refusal: 'INVITATION_USED' })
    expect(await redeem(unused)).toMatchObject({ refusal: 'INVITATION_EXPIRED' })
  })

  it('is let go little by little where an older release left years of it', async () => {
    const old = Array.from({ length: 900 }, (_, no) =>
      heldBy(li, aTerm({ id: `old-${no}`, householdId: 'household-5', until: new Date('2025-06-01T00:00:00Z') })),
    )
    await world.shelves.edit('communities', 'community-1', { terms: [...old, ...(await termsIn('community-1'))] })
    for (let no = 0; no < 3; no++) await inviting(`household-${no + 1}`)
    const left = (await termsIn('community-1')).filter(({ id }) => id.startsWith('old-'))
    const moved = (await world.shelves.all('terms')).filter(({ id }) => String(id).startsWith('old-'))
    expect([left.length, moved.length]).toEqual([0, 900])
    granted(await world.as(first).getToday({}))
  })
})

describe('open invitations', () => {
  it('are five a post at most, exactly, however many are asked for at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => world.as(chen).inviteHousehold({ householdId: 'household-5' })),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(5)
    expect(replies.filter((reply) => !reply.ok && reply.refusal === 'TOO_MANY_INVITATIONS')).toHaveLength(3)
    await inviting('household-4')
    granted(await world.as(chen).inviteWorker({ communityId: 'community-1' }))
  })

  it('make room when one is taken, and when they run out', async () => {
    const codes: string[] = []
    for (let no = 0; no < 5; no++) codes.push(await inviting())
    granted(await redeem(codes[0] ?? ''))
    await inviting()
    expect(await world.as(chen).inviteHousehold({ householdId: 'household-5' })).toMatchObject({
      refusal: 'TOO_MANY_INVITATIONS',
    })
    world.later(7)
    await inviting()
  })

  it('give the code of the same press again, even when that one is over and has moved on', async () => {
    const pressed = { commandId: 'p'.repeat(24), householdId: 'household-5' }
    const { code } = granted(await world.as(chen).inviteHousehold(pressed))
    granted(await redeem(code))
    granted(await redeem(await inviting(), wang))
    await inviting('household-4')
    expect(granted(await world.as(chen).inviteHousehold(pressed)).code).toBe(code)
    expect(await redeem(code)).toMatchObject({ refusal: 'INVITATION_USED' })
  })
})
