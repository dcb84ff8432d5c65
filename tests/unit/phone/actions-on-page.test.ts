import { householdMove } from '@contract/household'
import { meetingMove, residentMove } from '@contract/resident'
import { hostMove } from '@contract/schema/host-meeting'
import { workerMove } from '@contract/worker'
import { actionsOnPage as ofHost } from '@/packages/household/meeting/actions-on-page'
import { actionsOnPage as ofHousehold } from '@/packages/household/report/actions-on-page'
import { actionsOnPage as ofGuest } from '@/packages/meeting/detail/actions-on-page'
import { actionsOnPage as ofResident } from '@/packages/my/report/actions-on-page'
import { actionsOnPage as ofWorker } from '@/packages/worker/report/actions-on-page'

const residents = (mayDo: readonly string[]) => ofResident({ mayDo: mayDo as never, hotline: null })
const audiences: [string, readonly string[], (mayDo: never) => Record<string, readonly string[]>][] = [
  ["a resident's report", residentMove.options, residents],
  ["a household's report", householdMove.options, ofHousehold],
  ["a worker's report", workerMove.options, ofWorker],
  ["a guest's meeting", meetingMove.options, ofGuest],
  ["a host's meeting", hostMove.options, ofHost],
]

/** They stand on the sheet 联系邻居. */
const throughContact: Record<string, string> = { reveal: 'contact', ask: 'contact', 'ask-to-meet': 'contact' }

describe.each(audiences)('the page of %s', (audience, names, actionsOnPage) => {
  const shown = (...mayDo: string[]) => Object.values(actionsOnPage(mayDo as never)).flat()

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
  })

  it('goes on with minutes that were begun, where they could also go out', () => {
    expect(ofHost(['write-minutes', 'publish-minutes']).next).toEqual(['go-on-with-minutes'])
    expect(ofHost(['publish-minutes']).next).toEqual(['publish-minutes'])
  })
})

describe('a resident', () => {
  it('who is asked whether it is solved is not asked beside it whether to reopen', () => {
    expect(residents(['call-back', 'reopen']).first).toEqual(['call-back'])
  })

  it('who gave the number of 12345 is not asked for it again', () => {
    expect(ofResident({ mayDo: ['add'], hotline: 'QD20260109' }).besides).toEqual(['add'])
  })
})
