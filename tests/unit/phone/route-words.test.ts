import { routeReason } from '@contract/report/route-reason'
import { routeReasonWords } from '../../../src/staff/route-reason-words'

describe('why a report came where it came', () => {
  const route = (code: Code) => ({ code, household: '7号党员中心户', absent: '6号党员中心户' })

  it('is said to a worker for every reason there is, in words', () => {
    const said = routeReason.shape.code.options.map((code) => routeReasonWords(route(code), 'worker'))
    expect(new Set(said).size).toBe(said.length)
    said.forEach((words) => expect(words).toMatch(/^[\p{Script=Han}\d，、。]+$/u))
  })

  it('is said to a household for every reason by which it can reach one', () => {
    const reach: Code[] = ['unit', 'building', 'estate', 'stand-in', 'backup', 'assigned']
    reach.forEach((code) => expect(routeReasonWords(route(code), 'household')).toBeTruthy())
    expect(routeReasonWords(route('stand-in'), 'household')).toBe('代6号党员中心户照看。')
  })

  it('never tells that a household reported something itself', () => {
    expect(routeReasonWords(route('own-household'), 'worker')).not.toMatch(/本人|自己|反映/)
    expect(routeReasonWords(route('own-household'), 'household')).toBeUndefined()
  })
})

type Code = (typeof routeReason.shape.code.options)[number]
