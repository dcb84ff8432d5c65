import { householdAction } from '@contract/report/household'
import { guestAction } from '@contract/meeting/resident'
import { residentAction } from '@contract/report/resident'
import { hostAction } from '@contract/meeting/household'
import { workerAction } from '@contract/report/worker'
import { actionsOnPage as ofHost } from '@/packages/household/meeting/actions-on-page'
import { actionsOnPage as ofHousehold } from '@/packages/household/report/actions-on-page'
import { actionsOnPage as ofGuest } from '@/packages/meeting/detail/actions-on-page'
import { actionsOnPage as ofResident } from '@/packages/my/report/actions-on-page'
import { actionsOnPage as ofWorker } from '@/packages/worker/report/actions-on-page'

const residents = (allowedActions: readonly string[]) =>
  ofResident({ allowedActions: allowedActions as never, hotline: null })
const hosts = (allowedActions: readonly string[], state: 'draft' | 'met' = 'met') =>
  ofHost({ allowedActions: allowedActions as never, state })
const audiences: [string, readonly string[], (allowedActions: never) => Record<string, readonly string[]>][] = [
  ["a resident's report", residentAction.options, residents],
  ["a household's report", householdAction.options, ofHousehold],
  ["a worker's report", workerAction.options, ofWorker],
  ["a guest's meeting", guestAction.options, ofGuest],
  // A tick is taken back on the guest's name.
  ["a host's meeting", hostAction.options.filter((name) => name !== 'unmark-attended'), hosts],
]

/** They stand on the sheet 联系邻居. */
const throughContact: Record<string, string> = { reveal: 'contact', ask: 'contact', 'ask-to-meet': 'contact' }

describe.each(audiences)('the page of %s', (audience, names, actionsOnPage) => {
  const shown = (...allowedActions: string[]) => Object.values(actionsOnPage(allowedActions as never)).flat()

  it.each(names)('offers what is allowed: %s', (name) => {
    const place = audience === "a household's report" ? (throughContact[name] ?? name) : name
    expect(shown(name)).toContain(place)
  })

  it('offers nothing twice, whatever is allowed', () => {
    const all = shown(...names)
    expect(all).toEqual([...new Set(all)])
  })

  it('leaves out what only a newer cloud knows', () => {
    expect(shown('newer-than-this-phone')).toEqual(shown())
  })
})

describe('the red button', () => {
  it('is the next thing to do for a household: first to take it on, then to say it is done', () => {
    expect(ofHousehold(['resolve', 'return', 'accept'])).toMatchObject({
      next: ['accept'],
      others: ['resolve', 'return'],
    })
    expect(ofHousehold(['resolve', 'return'])).toMatchObject({ next: ['resolve'], others: ['return'] })
  })

  it('is the next thing to do for a worker, and is no line as well', () => {
    expect(ofWorker(['resolve', 'reveal'])).toEqual({ next: ['resolve'], others: ['reveal', 'summary'] })
    const theirs = ofWorker(['assign', 'accept', 'resolve'])
    expect(theirs).toEqual({ next: ['accept'], others: ['resolve', 'assign', 'summary'] })
    expect(ofWorker(['assign', 'resolve']).next).toEqual(['resolve'])
    expect(ofWorker(['assign', 'reveal', 'decline']).next).toEqual(['assign'])
  })

  it('goes on with minutes that were begun, where they could also go out', () => {
    expect(hosts(['write-minutes', 'publish-minutes']).next).toEqual(['go-on-with-minutes'])
    expect(hosts(['publish-minutes']).next).toEqual(['publish-minutes'])
  })
})

describe('a host', () => {
  it('of a draft goes on writing it, where it can also be published: with topics, or still without', () => {
    expect(hosts(['publish', 'plan', 'cancel'], 'draft')).toMatchObject({ next: ['plan-draft'], changes: ['cancel'] })
    expect(hosts(['plan', 'cancel'], 'draft').next).toEqual(['plan-draft'])
  })
})

describe('a resident', () => {
  it('who is asked whether it is solved is not asked beside it whether to reopen', () => {
    expect(residents(['answer-callback', 'reopen', 'thank'])).toMatchObject({
      ...{ screens: ['answer-callback'], next: [], beside: [], more: ['thank'] },
    })
  })

  it('who gave the number of 12345 is not asked for it again', () => {
    expect(ofResident({ allowedActions: ['add'], hotline: 'QD20260109' })).toMatchObject({ next: ['add'], more: [] })
  })

  it('has one button: to answer where something is asked, else to thank or to add', () => {
    expect(residents(['answer', 'add', 'withdraw'])).toMatchObject({
      ...{ cards: ['answer'], next: [], more: ['add', 'hotline', 'withdraw'] },
    })
    expect(residents(['thank', 'reopen', 'take-back-callback'])).toMatchObject({
      ...{ next: ['thank'], beside: ['take-back-callback', 'reopen'], more: [] },
    })
  })
})
