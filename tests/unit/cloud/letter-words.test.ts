import { letterKind } from '../../../cloudfunctions/modules/letter/letter'
import { letterWords } from '../../../cloudfunctions/modules/letter/words'

describe.each(letterKind.options)('the letter “%s”', (kind) => {
  it('fits into WeChat’s template: a thing of 20 characters, a phrase of 5', () => {
    const { what, stands } = letterWords[kind]
    expect(what.length).toBeGreaterThan(0)
    expect(what.length).toBeLessThanOrEqual(20)
    expect(stands).toMatch(/^[\u4e00-\u9fff]{1,5}$/)
  })
})
