import * as z from 'zod/mini'
import { cursor } from '@contract/schema/paging'
import { personName, phone, invitationCode } from '@contract/people/person-fields'
import { placardNumber, token } from '@contract/estate/place'
import { day } from '@contract/schema/day'
import { line, tidied, visibleLength, words } from '@contract/schema/text'

const takes = (schema: z.core.$ZodType, text: string) => z.safeParse(schema, text).success

/** So many faces made one by joiners. */
const joined = (faces: number) => Array.from({ length: faces }, () => '👩').join('\u200d')

describe('a text', () => {
  it.each([
    ['zero-width', 'a\u200bb\u200cc\ufeff', 'abc'],
    ['direction-turning', '\u202eabc\u2066', 'abc'],
    ['controls', 'a\u0000b\u0007c\td', 'abcd'],
    ['half characters', 'a\ud83db', 'ab'],
    ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['hidden tags', 'a\u{e0041}\u{e0042}', 'a'],
    ['both ends', '\u3000 灯坏了 \n', '灯坏了'],
  ])('loses or mends: %s', (_, text, tidy) => expect(tidied(text)).toBe(tidy))

  it.each([
    ['灯坏了', 3],
    ['👨‍👩‍👧', 1],
    ['👍🏽', 1],
    ['🇨🇳', 1],
    ['🇨🇳🇨🇳', 2],
    ['1️⃣', 1],
    ['葛󠄀', 1],
    ['e\u0301te\u0301', 3],
    ['กี่', 1],
    ['\u0301\u0301', 0],
    ['\u2800\u3164', 0],
    ['', 0],
  ])('%s is as long as a person sees', (text, length) => expect(visibleLength(text)).toBe(length))

  it('is taken from the first to the last allowed character, not by what cannot be seen', () => {
    const schema = words(2, 5)
    expect([takes(schema, '灯坏'), takes(schema, '灯坏了五字'), takes(schema, '灯坏了六个字')]).toEqual([
      true,
      true,
      false,
    ])
    expect([takes(schema, '灯\u200b\u200b'), takes(schema, '  灯  '), takes(schema, '\u2800\u2800')]).toEqual([
      ...[false, false, false],
    ])
    expect(takes(schema, '灯'.repeat(90_000))).toBe(false)
  })

  it.each([
    ['a name under a heap of marks', `王${'\u0301\u0316'.repeat(40)}姨`, '王\u0301\u0316\u0301姨'],
    ['Thai tones piled up', `ส${'\u0e47'.repeat(30)}`, 'ส\u0e47\u0e47\u0e47'],
    ['joiners in a row', `灯${'\u200d'.repeat(50)}坏`, '灯\u200d\u200d\u200d坏'],
    ['a chain of joined faces', joined(50), `${joined(4).repeat(12)}${joined(2)}`],
    ['colours in a row', `👍${'🏽'.repeat(9)}`, '👍🏽🏽🏽'],
  ])('loses what no writing has: %s', (_, text, tidy) => expect(tidied(text)).toBe(tidy))

  it.each(['👩🏽‍❤️‍💋‍👨🏽', '👨‍👩‍👧‍👦', '1️⃣', '🇨🇳', 'Đặng Thị Hồng'.normalize('NFD'), 'བསྒྲུབས', 'หมู่บ้านนี้', '葛󠄀城市'])(
    'keeps what people really write: %s',
    (text) => expect(tidied(text)).toBe(text),
  )

  it('is limited in bytes, whatever it is made of', () => {
    const faces = '👨‍👩‍👧‍👦'
    expect(takes(words(2, 300), '灯'.repeat(300))).toBe(true)
    expect(takes(words(2, 300), '😀'.repeat(300))).toBe(true)
    expect(takes(words(2, 300), faces.repeat(100))).toBe(true)
    expect(takes(words(2, 300), faces.repeat(300))).toBe(false)
    const longest = 300 * 12
    for (const part of ['灯\u0301\u0301\u0301', '👩🏽\u200d', '\u200d', 'a\u{e0100}\u{e0101}\u{e0102}', faces])
      for (const times of [10, 100, 300, 1000]) {
        const kept = z.safeParse(words(0, 300), part.repeat(times))
        if (kept.success) expect(Buffer.byteLength(kept.data)).toBeLessThanOrEqual(longest)
      }
  })

  it('of one line has no line ends', () => expect(z.parse(line(1, 20), '王\n姨')).toBe('王 姨'))
})

describe('what people type', () => {
  it.each([
    [phone, '139 0000-0001', '13900000001'],
    [phone, '0532-12345678', '053212345678'],
    [invitationCode, ' hatan-gwrkr ', 'HATANGWRKR'],
    [placardNumber, ' 10 01', '1001'],
    [personName, '  王 淑芬 ', '王 淑芬'],
  ])('is put right: %#', (schema, typed, meant) => expect(z.parse(schema, typed)).toBe(meant))

  it.each([
    [phone, '12345'],
    [phone, '139000000011'],
    [invitationCode, 'HATANGWRK'],
    [invitationCode, 'HATANGWRK0'],
    [token, 'v1ABCDEFGHJKL'],
    [token, 'v2ABCDEFGHJKMN'],
    [cursor, '2026-99-99T99:99:99.999Z_ab'],
    [cursor, '2026-01-12T00:00:00.000Z_'],
  ])('is refused when it cannot be: %#', (schema, typed) => expect(takes(schema, typed)).toBe(false))
})

describe('a day', () => {
  it.each([
    ['2026-01-12', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-2', false],
    ['2026-01-12T07:00:00Z', false],
  ])('%s is one: %s', (text, is) => expect(takes(day, text)).toBe(is))
})
