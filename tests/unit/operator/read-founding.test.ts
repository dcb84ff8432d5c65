import { readFounding } from '../../../config/operator/read-founding'
import { readOptions } from '../../../config/start/options'

const right = ['--street', '黄岛街道', '--phone', '0532-86880000', '--area-code', '0532']

describe('what founding is asked for', () => {
  it('is a street with its phone and area code, in the local cloud unless an environment is named', () => {
    expect(readFounding(right)).toEqual({
      founding: { name: '黄岛街道', phone: '053286880000', areaCode: '0532' },
      where: { port: '8787' },
    })
    expect(readFounding([...right, '--env', 'street-1']).where).toEqual({ env: 'street-1' })
    expect(readFounding([...right, '--port', '9000']).where).toEqual({ port: '9000' })
  })

  it.each([
    ['nothing at all', []],
    ['no phone', ['--street', '黄岛街道', '--area-code', '0532']],
    ['something else', [...right, '--fresh']],
    ['a word without its flag', [...right, '黄岛街道']],
    ['a port that is none', [...right, '--port', 'x']],
  ])('is refused in one sentence: %s', (_, args) =>
    expect(() => readFounding(args)).toThrow(/^npm run found -- --street .* understands nothing else\.$/),
  )

  it.each([
    [
      'a phone that cannot be dialled',
      ['--street', '黄岛街道', '--phone', '12', '--area-code', '0532'],
      /^"12" cannot/,
    ],
    [
      'an area code that is none',
      ['--street', '黄岛街道', '--phone', '86880000', '--area-code', '532'],
      /^"532" is no/,
    ],
    ['a name that is none', ['--street', ' ', '--phone', '86880000', '--area-code', '0532'], /^" " is no name/],
  ])('is refused in one sentence: %s', (_, args, sentence) => {
    expect(() => readFounding(args)).toThrow(sentence)
    expect(() => readFounding(args)).toThrow(/^[^\n]*\.$|^[^\n]*\d$/)
  })
})

it('a cloud begins with nothing in it where that is asked for', () => {
  expect(readOptions(['--empty'])).toMatchObject({ empty: true, fresh: false })
  expect(readOptions([])).toMatchObject({ empty: false })
})
