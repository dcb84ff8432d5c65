import * as z from 'zod/mini'
import { cursor } from '@contract/schema/paging'
import { personName, phone, invitationCode } from '@contract/people/person-fields'
import { placardNumber, token } from '@contract/estate/place'
import { hotlineNumber } from '@contract/report/report'
import { seatCode } from '@contract/seats/sign-up'
import { day } from '@contract/schema/day'
import { line, tidied, visibleLength, words } from '@contract/schema/text'

const takes = (schema: z.core.$ZodType, text: string) => z.safeParse(schema, text).success

/** So many faces made one by joiners. */
const joined = (faces: number) => Array.from({ length: faces }, () => '👩').join('\u200d')

describe('a text', () => {
  it.each([
    ['zero-width', 'a\u200bb\u200cc\ufeff', 'abc'],
    ['direction-turning', '\u202eabc\u2066', 'abc'],
    ['controls', 'a\u0000b\u0007c', 'abc'],
    ['tabs', 'a\tb', 'a b'],
    ['other line ends', '灯坏了\u2028三天了\u2029\u0085还没修\v', '灯坏了\n三天了\n\n还没修'],
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
    [invitationCode, '邀请码：ＨＡＴＡＮ－ＧＷＲＫＲ', 'HATANGWRKR'],
    [invitationCode, 'hatan\u200b gwrkr。', 'HATANGWRKR'],
    [placardNumber, '１００１', '1001'],
    [placardNumber, '编号1001', '1001'],
    [placardNumber, '编号：1001号', '1001'],
    [placardNumber, 'No.1001', '1001'],
    [placardNumber, 'ＮＯ：１００１', '1001'],
    [placardNumber, 'No 1001', '1001'],
    [placardNumber, '№1001', '1001'],
    [placardNumber, '#1001', '1001'],
    [placardNumber, '光荣牌第\u30001001\u3000号', '1001'],
    [placardNumber, 'ht—001', 'HT001'],
    [seatCode, '码：ab c２３4', 'ABC234'],
    [seatCode, 'ABC-234', 'ABC234'],
    [hotlineNumber, '编号：QD-20260112 001号', 'QD-20260112001'],
    [hotlineNumber, 'ＱＤ２０２６', 'QD2026'],
    [hotlineNumber, '工单No.2026-01', '2026-01'],
  ])('is put right: %#', (schema, typed, meant) => expect(z.parse(schema, typed)).toBe(meant))

  it.each([
    [phone, '12345'],
    [phone, '1390000000'],
    [phone, '8500123'],
    [phone, '0532-8500'],
    [phone, '13900000001/13900000002'],
    [phone, '13900000001王姨'],
    [phone, '转8001'],
    [placardNumber, '编号'],
    [placardNumber, '10号楼1001'],
    [seatCode, '12345'],
    [phone, '139000000011'],
    [invitationCode, 'HATANGWRK'],
    [invitationCode, 'HATANGWRK0'],
    [token, 'v1ABCDEFGHJKL'],
    [token, 'v2ABCDEFGHJKMN'],
    [cursor, '2026-99-99T99:99:99.999Z_ab'],
    [cursor, '2026-01-12T00:00:00.000Z_'],
  ])('is refused when it cannot be: %#', (schema, typed) => expect(takes(schema, typed)).toBe(false))
})

describe('a phone', () => {
  it.each([
    ...['13900000001', '139 0000 0001', '139-0000-0001', '139.0000.0001', '139·0000·0001', '(139)0000-0001'],
    ...['（139）00000001', '１３９０００００００１', '+8613900000001', '+86 139 0000 0001'],
    ...['＋86-139-0000-0001', '008613900000001', '0086 139 0000 0001', '8613900000001', '86-13900000001'],
    ...[
      '(+86)139 0000 0001',
      '(86) 13900000001',
      '013900000001',
      '\u202a+86 139 0000 0001\u202c',
      '\u2068139 0000 0001\u2069',
    ],
    ...[
      '139\u00a00000\u00a00001',
      '139\u20110000\u20110001',
      '139—0000—0001',
      '139–0000–0001',
      '\ufeff13900000001\u200b',
    ],
    ...[
      '手机：13900000001',
      '电话13900000001',
      'Tel: 139 0000 0001',
      '139_0000_0001',
      '139\t0000\t0001',
      '13900000001\n',
    ],
  ])('of a mobile is kept as it is dialled: %j', (typed) => expect(z.parse(phone, typed)).toBe('13900000001'))

  it.each([
    ...['053285001234', '0532-85001234', '0532 8500 1234', '(0532)85001234', '（0532）8500-1234', '0532.8500.1234'],
    ...['０５３２－８５００１２３４', '+86 532 8500 1234', '+86-0532-85001234', '0086-532-85001234', '86 532 85001234'],
    ...['座机：0532-85001234', '+86(532)85001234', '+86 (0532) 8500 1234', '0532/85001234', '0532—8500—1234'],
  ])('of a landline is kept as it is dialled: %j', (typed) => expect(z.parse(phone, typed)).toBe('053285001234'))

  it.each([
    ['0532-85001234转8001', '053285001234,8001'],
    ['0532-85001234\u3000转\u30008001', '053285001234,8001'],
    ['（0532）8500-1234转分机8001', '053285001234,8001'],
    ['0532-85001234-8001', '053285001234,8001'],
    ['0532-85001234#8001', '053285001234,8001'],
    ['053285001234 ext. 8001', '053285001234,8001'],
    ['053285001234,8001', '053285001234,8001'],
    ['053285001234，8001', '053285001234,8001'],
    ['0532-85001234（转8001', '053285001234,8001'],
    ['85001234转801', '85001234,801'],
    ['8500-1234-801', '85001234,801'],
    ['8500 1234', '85001234'],
    ['８５００－１２３４', '85001234'],
  ])('with an extension, or without its area code: %s', (typed, dialled) => expect(z.parse(phone, typed)).toBe(dialled))

  it('that was kept is the same when it is typed again', () => {
    for (const kept of ['13900000001', '053285001234,8001', '85001234']) expect(z.parse(phone, kept)).toBe(kept)
  })
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
