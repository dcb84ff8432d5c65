import { plainAlphabet } from '@contract/schema/ids'
import { isEachInFolder, photoFolder } from '../../../cloudfunctions/workflow/photo'
import { reportNumber } from '../../../cloudfunctions/modules/report/open/new-report'
import { digest, plainCode } from '../../../cloudfunctions/platform/digest'
import { mondayMorning } from '../../support/builders/a-report'

beforeEach(() => void (process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'))

describe('an id made of its parts', () => {
  it('is the same for the same parts, another for others, and another under another secret', () => {
    const one = digest('person', 'o-wang')
    expect(digest('person', 'o-wang')).toBe(one)
    expect(digest('person', 'o-li')).not.toBe(one)
    expect(digest('perso', 'no-wang')).not.toBe(one)
    process.env.LIANXINQIAO_SECRET = 'another-secret-for-these-tests'
    expect(digest('person', 'o-wang')).not.toBe(one)
  })

  it('is not made without a secret worth the name', () => {
    process.env.LIANXINQIAO_SECRET = 'short'
    expect(() => digest('person', 'o-wang')).toThrow('LIANXINQIAO_SECRET')
  })
})

describe('a code that is read aloud', () => {
  it('has no look-alikes', () => {
    const code = plainCode(30, plainAlphabet, 'some', 'parts')
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{30}$/)
    expect(plainCode(30, plainAlphabet, 'some', 'parts')).toBe(code)
  })

  it('of a report begins with the day in Shanghai and follows no order', () => {
    const numbers = ['a', 'b', 'c'].map((id) => reportNumber(id, new Date('2026-01-12T16:30:00Z')))
    expect(numbers.every((number) => /^0113-\d{6}$/.test(number))).toBe(true)
    expect(new Set(numbers).size).toBe(3)
    expect(reportNumber('a', mondayMorning)).toMatch(/^0112-/)
  })
})

describe('a photo', () => {
  const folder = () => photoFolder('wang', 'form-1')
  const id = (path: string) => `cloud://env.bucket/${path}`

  it('lies in the folder that was handed out, or is not taken', () => {
    expect(isEachInFolder(folder(), [id(`${folder()}/a.jpg`), id(`${folder()}/b_2.png`)])).toBe(true)
    expect(isEachInFolder(folder(), [])).toBe(true)
    for (const path of [
      `${photoFolder('li', 'form-1')}/a.jpg`,
      `${photoFolder('wang', 'form-2')}/a.jpg`,
      `${folder()}/../a.jpg`,
      `${folder()}/x/a.jpg`,
      `${folder()}/a.jpg/${folder()}/b.jpg`,
      `x/${folder()}/a.jpg`,
      `${folder()}/a.exe`,
      folder(),
    ])
      expect([path, isEachInFolder(folder(), [id(path)])]).toEqual([path, false])
    expect(isEachInFolder(folder(), [id(`${folder()}/a.jpg`), id('reports/other/a.jpg')])).toBe(false)
  })
})
