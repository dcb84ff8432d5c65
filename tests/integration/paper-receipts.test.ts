import { at, granted, openWorld, people, type World } from '../support/world'
import { aNeighbourForm } from '../support/builders/a-neighbour-report-form'
import { papers } from '../support/world/paper-receipts'

const { wang, li, first, second, third, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const open = (typed: { number: string; queryCode: string }, by = li) => world.as(by).openPaperReceipt(typed)
const claim = (typed: { number: string; queryCode: string }, by = li) => world.as(by).claimPaperReceipt(typed)
/** Many at once take the same few tries from each other; one whose answer is lost on the way is given back a minute later. */
const onAGoodDay = process.env.BAD_DAY ? () => undefined : it
const minutes = (count: number) => world.later(0, count / 60)
/** Codes that look like one and are none. */
const wrongCode = (no: number) => `2222${'ABCDEFGHJK'[no % 10]!}${'ABCDEFGHJK'[Math.floor(no / 10)]!}2222`

describe('whoever has the paper', () => {
  it('reads its steps and the promised day, and nobody’s words', async () => {
    const { reportId, typed } = await papers(world).filed({
      consent: 'agreed',
      contact: { name: '王姨', phone: '13900000001' },
    })
    granted(await world.as(first).acceptReport({ reportId }))
    granted(await world.as(first).resolveReport({ reportId, text: '扶手拧紧了', photos: [] }))
    const { timeline, ...receipt } = granted(await open(typed))
    expect(receipt).toMatchObject({ number: typed.number, state: 'resolved', ownId: null })
    expect(timeline.map(({ event }) => event)).toEqual(['submitted', 'routed', 'accepted', 'resolved'])
    expect(JSON.stringify([timeline, receipt])).not.toMatch(/扶手|王姨|1390000|building|楼梯/)
  })

  it.each([
    [
      'with a wide dash and wide digits',
      (text: string) =>
        text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('-', '—'),
    ],
    ['without the dash', (text: string) => text.replace('-', '')],
    ['with its label', (text: string) => `编号：${text}`],
  ])('types the number %s', async (_, write) => {
    const { typed } = await papers(world).filed()
    const queryCode = ` ${typed.queryCode.toLowerCase()} `
    expect(await open({ number: write(typed.number), queryCode })).toMatchObject({ ok: true })
  })

  it('has ten characters to type; a paper of release 0.1 has six, and is good', async () => {
    const { reportId, typed } = await papers(world).filed()
    expect(typed.queryCode).toMatch(/^[2-9A-HJKMNP-TV-Z]{10}$/)
    await world.shelves.edit('reports', reportId, { paperReceipt: null })
    const { paperReceipt: _, ...before } = await world.shelves.one('reports', reportId)
    await world.shelves.remove('reports', reportId)
    await world.shelves.add('reports', [before])
    const old = granted(await world.as(first).getPaperReceipt({ reportId })).paperReceipt?.queryCode ?? ''
    expect(old).toMatch(/^\w{6}$/)
    expect(await open({ number: typed.number, queryCode: old })).toMatchObject({ ok: true })
    expect(await open(typed)).toMatchObject({ refusal: 'PAPER_RECEIPT_UNKNOWN' })
  })

  it('is answered for a wrong number exactly as for a wrong code', async () => {
    const { typed } = await papers(world).filed()
    const wrongNumber = await open({ ...typed, number: '0112-000000' })
    const wrong = await open({ ...typed, queryCode: wrongCode(0) })
    expect(wrong).toEqual({ ok: false, refusal: 'PAPER_RECEIPT_UNKNOWN', requestId: expect.any(String) as string })
    expect(wrongNumber).toEqual({ ...wrong, requestId: expect.any(String) as string })
  })

  it('opens no report that nobody wrote down for a neighbour', async () => {
    const form = {
      buildingId: 'building-1',
      text: '楼道灯不亮',
      category: 'fixtures',
      identity: 'anonymous',
      handTo: 'household',
    } as const
    const { reportId, number } = granted(await world.as(wang).submitReport({ ...form, photos: [] }))
    const { typed } = await papers(world).filed()
    expect(await open({ number, queryCode: typed.queryCode })).toMatchObject({ refusal: 'PAPER_RECEIPT_UNKNOWN' })
    expect(await world.as(first).getPaperReceipt({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('is unknown two years after its end', async () => {
    const { reportId, typed } = await papers(world).filed()
    granted(await world.as(chen).declineReport({ reportId, reason: 'no-facts', goTo: '请打12345' }))
    world.cloud.time.set(new Date('2028-01-11T16:00:00Z'))
    expect(await open(typed)).toMatchObject({ ok: true })
    world.later(1)
    expect(await open(typed)).toMatchObject({ refusal: 'PAPER_RECEIPT_UNKNOWN' })
    expect(await claim(typed)).toMatchObject({ refusal: 'PAPER_RECEIPT_UNKNOWN' })
  })
})

describe('claiming', () => {
  it('makes it the claimant’s own; who it is known to stays, the paper is worth nothing, the filer sees it', async () => {
    const contact = { name: '王姨', phone: '13900000001' }
    const { reportId, typed } = await papers(world).filed({ consent: 'agreed', contact })
    const before = await world.shelves.one('reports', reportId)
    granted(await claim(typed))
    const after = await world.shelves.one('reports', reportId)
    for (const field of ['identity', 'contactIds', 'hasContact', 'assignee', 'state', 'answerBy'])
      expect([field, after[field]]).toEqual([field, before[field]])
    const own = granted(await world.as(li).getMyReport({ reportId }))
    expect(own).toMatchObject({ text: '三楼老人说楼梯扶手松了', forNeighbour: true })
    expect(granted(await world.as(li).listMyReports({})).rows).toHaveLength(1)
    expect(granted(await open(typed)).ownId).toBe(reportId)
    expect(await open(typed, wang)).toMatchObject({ refusal: 'PAPER_RECEIPT_CLAIMED' })
    const seen = granted(await world.as(first).getReportAsHousehold({ reportId })).timeline.at(-1)
    expect(seen).toMatchObject({ event: 'claimed', by: { kind: 'resident', name: null } })
    expect(granted(await world.as(first).getPaperReceipt({ reportId })).paperReceipt).toBeNull()
  })

  it('tells its resident from then on', async () => {
    const { reportId, typed } = await papers(world).filed()
    granted(await claim(typed))
    granted(await world.as(first).acceptReport({ reportId }))
    await world.tick()
    expect(world.letters().filter(({ to }) => to === li.openId)).toHaveLength(1)
  })

  it('by two at once is one’s', async () => {
    const { reportId, typed } = await papers(world).filed()
    const answers = await Promise.all([wang, li].map((by) => claim(typed, by)))
    expect(answers.map((reply) => (reply.ok ? 'ok' : reply.refusal)).sort()).toEqual(['PAPER_RECEIPT_CLAIMED', 'ok'])
    const owners = await Promise.all([wang, li].map((by) => world.as(by).getMyReport({ reportId })))
    expect(owners.map(({ ok }) => ok)).toEqual(answers.map(({ ok }) => ok))
  })

  it('twice by the same press is answered again', async () => {
    const { typed } = await papers(world).filed()
    const press = { ...typed, commandId: world.press() }
    const reply = granted(await world.as(li).claimPaperReceipt(press))
    expect(granted(await world.as(li).claimPaperReceipt(press))).toEqual(reply)
    expect(await claim(typed)).toMatchObject({ refusal: 'PAPER_RECEIPT_CLAIMED' })
  })

  it('of one that its claimant took back, or hid, is refused as taken', async () => {
    const { reportId, typed } = await papers(world).claimed()
    granted(await world.as(li).withdrawReport({ reportId }))
    expect(await claim(typed, wang)).toMatchObject({ refusal: 'PAPER_RECEIPT_CLAIMED' })
    const hidden = await papers(world).filed({ category: 'care' })
    granted(await claim(hidden.typed))
    granted(await world.as(li).withdrawReport({ reportId: hidden.reportId }))
    expect(await open(hidden.typed)).toMatchObject({ refusal: 'PAPER_RECEIPT_CLAIMED' })
  })

  it('of one whose claimant is forgotten is refused as taken', async () => {
    const { reportId, typed } = await papers(world).claimed()
    granted(await world.as(li).deleteMyData({}))
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ residentId: null, text: '' })
    expect(await claim(typed, wang)).toMatchObject({ refusal: 'PAPER_RECEIPT_CLAIMED' })
    expect(await world.as(first).renewPaperReceipt({ reportId })).toMatchObject({ ok: false })
  })

  it.each([
    ['just arrived', async () => {}],
    ['taken on', async (reportId: string) => void granted(await world.as(first).acceptReport({ reportId }))],
  ])('by the household that has it, %s, sends it to the community: nobody handles their own', async (_, arrive) => {
    const { reportId, typed } = await papers(world).filed()
    await arrive(reportId)
    granted(await claim(typed, at('resident', first)))
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    const queue = granted(await world.as(chen).listQueue({ queue: 'ours' })).rows
    expect(queue.map((card) => card.reportId)).toEqual([reportId])
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    expect(granted(await world.as(at('resident', first)).getMyReport({ reportId })).state).toBe('accepted')
  })

  it('by another household leaves it where it is', async () => {
    const { reportId, typed } = await papers(world).filed()
    granted(await claim(typed, at('resident', third)))
    granted(await world.as(first).acceptReport({ reportId }))
  })
})

describe('a new paper', () => {
  it('has a new code, and the old one is worth nothing', async () => {
    const { reportId, typed } = await papers(world).filed()
    const { queryCode } = granted(await world.as(first).renewPaperReceipt({ reportId }))
    expect(await open(typed)).toMatchObject({ refusal: 'PAPER_RECEIPT_UNKNOWN' })
    const byWorker = granted(await world.as(chen).renewPaperReceiptAsWorker({ reportId })).queryCode
    expect(new Set([typed.queryCode, queryCode, byWorker]).size).toBe(3)
    expect(await open({ ...typed, queryCode })).toMatchObject({ refusal: 'PAPER_RECEIPT_UNKNOWN' })
    granted(await claim({ ...typed, queryCode: byWorker }))
  })

  it('is the filer’s to give, though another household has it', async () => {
    const form = aNeighbourForm({ buildingId: 'building-2', unit: '2单元' })
    const { reportId } = granted(await world.as(first).fileForNeighbour(form))
    granted(await world.as(first).renewPaperReceipt({ reportId }))
    expect(await world.as(third).renewPaperReceipt({ reportId })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(await world.as(second).renewPaperReceipt({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('while it is being claimed: either the claim or the new paper stands', async () => {
    const { reportId, typed } = await papers(world).filed()
    const [claimed, renewed] = await Promise.all([claim(typed), world.as(first).renewPaperReceipt({ reportId })])
    expect([claimed.ok, renewed.ok]).toContain(true)
    if (renewed.ok && claimed.ok) throw new Error('both')
  })
})

describe('wrong codes', () => {
  const guess = (number: string, no: number, by = li) => open({ number, queryCode: wrongCode(no) }, by)
  const answerOf = async (asking: ReturnType<typeof guess>) => {
    const reply = await asking
    return reply.ok ? 'ok' : reply.refusal
  }

  it('are five a person and day, then wait 1, 5 and 30 minutes', async () => {
    const { typed } = await papers(world).filed()
    await papers(world).wrongly(5, li)
    let no = 0
    for (const pause of [1, 5, 30, 30]) {
      minutes(pause - 0.1)
      expect(await answerOf(guess('0112-111111', ++no))).toBe('TOO_MANY_TRIES')
      expect(await answerOf(open(typed))).toBe('TOO_MANY_TRIES')
      minutes(0.1)
      expect(await answerOf(guess('0112-111111', ++no))).toBe('PAPER_RECEIPT_UNKNOWN')
    }
    expect(await answerOf(open(typed, wang))).toBe('ok')
  })

  it('begin anew the next day', async () => {
    await papers(world).wrongly(5, li)
    world.later(0, 14)
    expect(await answerOf(guess('0112-111111', 1))).toBe('PAPER_RECEIPT_UNKNOWN')
    expect(await answerOf(guess('0112-111111', 2))).toBe('PAPER_RECEIPT_UNKNOWN')
  })

  it('are ten at a number, whoever types them, and a right one waits as well; other numbers do not', async () => {
    const { typed } = await papers(world).filed()
    const other = await papers(world).filed()
    for (let no = 0; no < 10; no++) await guess(typed.number, no, no < 5 ? li : wang)
    const third = at('resident', people.third)
    expect(await answerOf(open(typed, third))).toBe('TOO_MANY_TRIES')
    expect(await answerOf(open(other.typed, third))).toBe('ok')
    minutes(1)
    expect(await answerOf(open(typed, third))).toBe('ok')
  })

  it('at a number that nobody has pause alike, so that no pause tells of a number', async () => {
    for (let no = 0; no < 10; no++) await guess('0112-999999', no, no < 5 ? li : wang)
    expect(await answerOf(guess('0112-999999', 11, at('resident', people.third)))).toBe('TOO_MANY_TRIES')
  })

  onAGoodDay('thirty at once are five', async () => {
    const { typed } = await papers(world).filed()
    const answers = await Promise.all(Array.from({ length: 30 }, (_, no) => answerOf(guess(typed.number, no))))
    expect(answers.filter((answer) => answer === 'PAPER_RECEIPT_UNKNOWN')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(25)
  })

  it('count once when the same one comes again, and a right one not at all', async () => {
    const { typed } = await papers(world).filed()
    for (let again = 0; again < 8; again++) expect(await answerOf(guess(typed.number, 1))).toBe('PAPER_RECEIPT_UNKNOWN')
    for (let again = 0; again < 8; again++) expect(await answerOf(open(typed))).toBe('ok')
    for (let no = 2; no < 6; no++) expect(await answerOf(guess(typed.number, no))).toBe('PAPER_RECEIPT_UNKNOWN')
    expect(await answerOf(open(typed))).toBe('TOO_MANY_TRIES')
  })

  it('of yesterday are let go with the next wrong one', async () => {
    await papers(world).wrongly(3, li)
    const standing = (await world.shelves.all('codeTries')).length
    expect(standing).toBe(4)
    world.later(2)
    await guess('0112-111111', 1, wang)
    expect(await world.shelves.all('codeTries')).toHaveLength(2)
  })

  onAGoodDay('of invitations pause alike, and apart from those of papers', async () => {
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-5' }))
    const redeem = (typed: string, by = li) =>
      world.as(by).redeemInvitation({ code: typed, name: '李建国', showName: false })
    const answers = await Promise.all(Array.from({ length: 9 }, (_, no) => redeem(wrongCode(no))))
    expect(answers.filter((reply) => !reply.ok && reply.refusal === 'INVITATION_UNKNOWN')).toHaveLength(5)
    expect(await redeem(code)).toMatchObject({ refusal: 'TOO_MANY_TRIES' })
    expect(await answerOf(open((await papers(world).filed()).typed))).toBe('ok')
    minutes(1)
    granted(await redeem(code))
    granted(await redeem(code))
  })

  it('of one invitation code are ten, whoever types it', async () => {
    const answers: string[] = []
    for (const person of Object.values(people).slice(0, 11)) {
      const typed = { code: wrongCode(1), name: '李建国', showName: false }
      const reply = await world.as(at('resident', person)).redeemInvitation(typed)
      answers.push(reply.ok ? 'ok' : reply.refusal)
    }
    expect(answers.slice(0, 10)).toEqual(Array(10).fill('INVITATION_UNKNOWN'))
    expect(answers[10]).toBe('TOO_MANY_TRIES')
  })
})
