import type { ResultHow } from '@contract/report/result'
import { parseResult } from '@/staff/result/parse-result'

/** A Monday afternoon in Qingdao. */
const monday = new Date('2026-11-30T15:20:00+08:00')

type Row = [sentence: string, doneOn: string | undefined, how: ResultHow | undefined]

/** As households and workers in Shandong say it, by mouth and by thumb. */
const said: Row[] = [
  ['昨天下午请物业换了灯泡，现在亮了', '2026-11-29', 'property'],
  ['今早找物业的师傅来拧紧了，门不晃了。', '2026-11-30', 'property'],
  ['前天上午给热力公司打的电话，师傅上门放了气，屋里到二十度了', '2026-11-28', 'office'],
  ['俺自己换了个灯泡，花了五块钱。', undefined, 'self'],
  ['夜来后晌叫上物业，把二楼那个井盖换咧，妥了', '2026-11-29', 'property'],
  ['周三请派出所的民警来劝了劝，两家都让了一步。', '2026-11-25', 'office'],
  ['上周五两家坐到一块儿唠开了，都消了气', '2026-11-27', 'peace'],
  ['11月28日物业把楼道的杂物清走了。', '2026-11-28', 'property'],
  ['三天前就跟楼上的说和好了，晚上不拖凳子了。', '2026-11-27', 'peace'],
  ['刚才给他讲清了低保的政策，带什么材料也告诉了', '2026-11-30', 'rules'],
  ['十一月二十八号上午我把楼梯口的纸壳子收拾了', '2026-11-28', 'self'],
  ['１１月２７日，请物业修好了单元门。', '2026-11-27', 'property'],
  ['两天前请城管来看了，占道的摊子挪走了', '2026-11-28', 'office'],
  ['上午物业来人疏通好了，下水道不堵了', '2026-11-30', 'property'],
  ['一个礼拜前自来水公司换的水表，现在有水了。', '2026-11-23', 'office'],
  ['上个星期四，俺跟老伴一块儿把小广告铲了', '2026-11-26', 'self'],
  ['这个月20号供电公司来换了电表', '2026-11-20', 'office'],
  ['大前天把两口子劝和了，没再吵', '2026-11-27', 'peace'],
  ['礼拜天带着志愿者把楼道打扫干净了。', '2026-11-29', 'self'],
  ['两边都说开了，没事了', undefined, 'peace'],
  ['按文件给大姨解释清楚了，物业费该怎么交也说了', undefined, 'rules'],
  ['昨儿个接到反映，当天就找物业把灯修好了', '2026-11-29', 'property'],
  ['上周三报上来的，昨天物业修好了', '2026-11-29', 'property'],
  ['昨天去看了看，今天请物业换好了', '2026-11-30', 'property'],
  ['昨天请物业换了灯泡，明天再去看一眼', '2026-11-29', 'property'],
  ['先找的物业，物业不管，昨天俺自己换上了', '2026-11-29', 'self'],
  ['2026年11月3日环卫把垃圾拉走了，清干净了', '2026-11-03', 'office'],
  ['10月8号，社区请电工换了整条线路', '2026-10-08', undefined],
  ['头晌打了12345，燃气公司派人来修好了', '2026-11-30', 'office'],
  ['没请物业，我顺手给换了', undefined, 'self'],
  ['昨天头一回没修好，今天物业又来换了根管子，不漏了。', '2026-11-30', 'property'],
  ['半个小时前说通了，车主把车挪走了', '2026-11-30', undefined],
  ['去年12月5日就请开发商补上了', '2025-12-05', 'office'],
  ['周五上门，给楼上楼下说和好了', '2026-11-27', 'peace'],
  ['星期一的时候物业就给修上了', '2026-11-30', 'property'],
  ['狗主人道了歉，以后拴绳', undefined, 'peace'],
  ['没找物业，找的热力公司，昨天来放的气', '2026-11-29', 'office'],
  ['周日物业换的锁 好使了', '2026-11-29', 'property'],
]

/** What was not done, is only meant, is spoken of by the way, or only looks like a day. */
const notTaken: Row[] = [
  ['还没请物业', undefined, undefined],
  ['明天去找物业', undefined, undefined],
  ['昨天找了物业，没办成', undefined, undefined],
  ['昨天跟物业说了，明天来换', undefined, undefined],
  ['打算过两天请物业来看看', undefined, undefined],
  ['约好了物业下周三来修', undefined, undefined],
  ['12月5日物业来换锁', undefined, undefined],
  ['今晚请物业来修', undefined, undefined],
  ['要是再漏就请物业来修', undefined, undefined],
  ['建议他去找派出所', undefined, undefined],
  ['请物业了吗？', undefined, undefined],
  ['物业不来，城管也不管，还没解决', undefined, undefined],
  ['劝了半天，没谈拢', undefined, undefined],
  ['前几天换的，好了', undefined, undefined],
  ['两三天前弄好了', undefined, undefined],
  ['28号楼的灯换好了', undefined, undefined],
  ['3号楼1单元的灯亮了', undefined, undefined],
  ['以前天天吵，如今好了', undefined, undefined],
  ['楼前四周一圈都清干净了', undefined, undefined],
  ['每周三有人来清扫，不用担心', undefined, undefined],
  ['一周一次，保洁都扫', undefined, undefined],
  ['农历十月初五换好的', undefined, undefined],
  ['坏了三天了，换了新的', undefined, undefined],
  ['昨天说的那个灯，换好了', undefined, undefined],
  ['灯昨天坏的，师傅给换了', undefined, undefined],
  ['居民自己已经解决', undefined, undefined],
  ['还是没修好，物业说等配件', undefined, undefined],
  ['我问了物业，说是线路老化', undefined, undefined],
  ['电自己来了', undefined, undefined],
  ['车主自己挪走了', undefined, undefined],
  ['楼上住户答应以后不晚上拖凳子', undefined, undefined],
  ['俺楼里的灯修好了', undefined, undefined],
  ['物业费的事问过了', undefined, undefined],
  ['2月30日修好的', undefined, undefined],
  ['2019年3月5日装的，没毛病', undefined, undefined],
  ['换了一个新灯泡，亮了。', undefined, undefined],
  ['已经修好了，能用了。', undefined, undefined],
  ['9月31日以后就好了', undefined, undefined],
]

const parsed = (sentence: string, now = monday) => {
  const { result, doneOn, how } = parseResult(sentence, now)
  return [result, doneOn, how]
}

describe('a sentence that says how something was settled', () => {
  it('stands in a table of at least forty', () => expect(said.length + notTaken.length).toBeGreaterThanOrEqual(40))

  it.each(said)('tells when and how: %s', (...row) => expect(parsed(row[0])).toEqual(row))

  it.each(notTaken)('tells no more than it says: %s', (...row) => expect(parsed(row[0])).toEqual(row))

  it.each<Row>([
    ['已经修好了，能用了。', undefined, undefined],
    ['请物业来处理过了，现在好了。', undefined, 'property'],
    ['上门看过，两边都说开了。', undefined, 'peace'],
    ['问清楚了，该怎么办也跟您说了。', undefined, 'rules'],
  ])('that is ready to be chosen is understood: %s', (...row) => expect(parsed(row[0])).toEqual(row))
})

describe('the day', () => {
  const dayOf = (sentence: string, now: string) => parseResult(sentence, new Date(now)).doneOn

  it('is one in Shanghai, whatever day it is elsewhere', () => {
    expect(dayOf('今天换好了', '2026-11-29T16:00:00Z')).toBe('2026-11-30')
    expect(dayOf('今天换好了', '2026-11-29T15:59:59Z')).toBe('2026-11-29')
    expect(dayOf('昨天换好了', '2026-12-31T16:30:00Z')).toBe('2026-12-31')
  })

  it('without a year is of the last one where that was not long ago, else it is still to come', () => {
    expect(dayOf('12月28日换好了', '2027-01-12T10:00:00+08:00')).toBe('2026-12-28')
    expect(dayOf('12月28日换好了', '2026-11-30T10:00:00+08:00')).toBeUndefined()
    expect(dayOf('2月29日换好了', '2028-03-01T10:00:00+08:00')).toBe('2028-02-29')
    expect(dayOf('2月29日换好了', '2027-03-01T10:00:00+08:00')).toBeUndefined()
  })

  it('of the last month is named by its number, over the new year too', () => {
    expect(dayOf('上个月30号换好了', '2026-12-02T10:00:00+08:00')).toBe('2026-11-30')
    expect(dayOf('上月30号换好了', '2027-01-02T10:00:00+08:00')).toBe('2026-12-30')
    expect(dayOf('28号上午换好了', '2026-12-02T10:00:00+08:00')).toBe('2026-11-28')
  })

  it('of an hour that is still to come today is nobody’s guess', () => {
    expect(dayOf('下午换好了', '2026-11-30T09:00:00+08:00')).toBeUndefined()
    expect(dayOf('下午换好了', '2026-11-30T13:00:00+08:00')).toBe('2026-11-30')
    expect(dayOf('今天下午换好了', '2026-11-30T09:00:00+08:00')).toBeUndefined()
  })

  it('of the week is the last of its name', () => {
    expect(dayOf('周一修好了', '2026-11-30T15:00:00+08:00')).toBe('2026-11-30')
    expect(dayOf('周二修好了', '2026-11-30T15:00:00+08:00')).toBe('2026-11-24')
    expect(dayOf('这周二修好了', '2026-12-03T15:00:00+08:00')).toBe('2026-12-01')
    expect(dayOf('这周五修', '2026-12-03T15:00:00+08:00')).toBeUndefined()
    expect(dayOf('上上周日修好了', '2026-11-30T15:00:00+08:00')).toBe('2026-11-22')
  })
})

describe('whatever is said', () => {
  /** Drawn the same way each time. */
  const drawn = (seed: number) => () => (seed = (seed * 16_807) % 2_147_483_647)
  const parts = [...said, ...notTaken]
    .flatMap(([sentence]) => sentence.split(/(?=[，。？])/))
    .concat([
      '',
      ' ',
      '\n',
      '。。。',
      '１１．２８',
      '9999年99月99日',
      '0月0号',
      '一二三四五六天前',
      '廿廿号',
      '99周前',
      '00天前',
    ])
    .concat([
      '😀',
      '👨‍👩‍👧',
      '\ud83d',
      '\u202e',
      '(',
      '[',
      '\\',
      '$&',
      '*',
      'a'.repeat(500),
      '昨'.repeat(300),
      '十'.repeat(300),
    ])

  it('nothing is thrown, the result is the sentence, and no day is to come', () => {
    const draw = drawn(20_261_130)
    for (let round = 0; round < 4000; round++) {
      const sentence = Array.from({ length: 1 + (draw() % 4) }, () => parts[draw() % parts.length]).join('')
      const now = new Date(monday.getTime() + (draw() % 800) * 3_600_000 * 7)
      const { result, doneOn } = parseResult(sentence, now)
      expect(result).toBe(sentence)
      if (doneOn === undefined) continue
      expect(doneOn).toMatch(/^\d{4}-\d\d-\d\d$/)
      const shanghai = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
      expect(doneOn <= shanghai).toBe(true)
    }
  })

  it('however long it is, the result is the sentence', () => {
    for (const part of parts) {
      const sentence = part.repeat(300).slice(0, 3600)
      expect(parseResult(sentence, monday).result).toBe(sentence)
    }
  })
})
