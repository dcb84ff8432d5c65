import { routeReason } from '../../../types/contract/schema/report'
import { routeWords } from '../../../src/staff/route-words'

describe('why a report came where it came', () => {
  const route = (code: Code) => ({ code, household: '7号党员中心户', absent: '6号党员中心户' })

  it('is said to a worker for every reason there is, in words', () => {
    const said = routeReason.shape.code.options.map((code) => routeWords(route(code), 'worker'))
    expect(new Set(said).size).toBe(said.length)
    said.forEach((words) => expect(words).toMatch(/^[\p{Script=Han}\d，、。]+$/u))
  })

  it('is said to a household for every reason by which it can reach one', () => {
    const reach: Code[] = ['unit', 'building', 'estate', 'stand-in', 'backup', 'assigned']
    reach.forEach((code) => expect(routeWords(route(code), 'household')).toBeTruthy())
    expect(routeWords(route('stand-in'), 'household')).toBe('代6号党员中心户照看。')
  })

  it('never tells that a household reported something itself', () => {
    expect(routeWords(route('own-household'), 'worker')).not.toMatch(/本人|自己|反映/)
    expect(routeWords(route('own-household'), 'household')).toBeUndefined()
  })
})

type Code = (typeof routeReason.shape.code.options)[number]
