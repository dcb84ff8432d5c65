/* eslint-disable local/chinese-as-in-print -- sentences to be mended */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asInPrint, FILLED_IN } from '../../config/lint/as-in-print.mjs'
import { root } from '../../config/root'

describe('a Chinese sentence as in print', () => {
  it.each([
    ['marks', '什么事?在哪儿:3号楼,说说吧!好;行', '什么事？在哪儿：3号楼，说说吧！好；行'],
    ['brackets, both of a pair', '1月12日(周一) 已转给社区', '1月12日（周一）已转给社区'],
    ['a mark beside what is filled in', `${FILLED_IN}, 电话:${FILLED_IN}`, `${FILLED_IN}，电话：${FILLED_IN}`],
    ['quotes', '请从"我要反映"说', '请从“我要反映”说'],
    ['no space beside a digit', '还空 2 个', '还空2个'],
    ['an hour', `今天${FILLED_IN}:${FILLED_IN},9:30开`, `今天${FILLED_IN}:${FILLED_IN}，9:30开`],
    ['a day and an hour of a letter', '2026年1月12日 15:00', '2026年1月12日 15:00'],
    ['an English sentence', 'the letter says 办好了, not more', 'the letter says 办好了, not more'],
    ['no Chinese', `${FILLED_IN}, (a): "b"`, `${FILLED_IN}, (a): "b"`],
  ])('has %s', (_, written, printed) => expect(asInPrint(written)).toBe(printed))
})

describe('the Chinese readme', () => {
  it('is set as in print', () => {
    const readme = readFileSync(join(root, 'README.zh-CN.md'), 'utf8')
    const prose = readme
      .replace(/```[^]*?```|\]\([^)]*\)/g, ']')
      .replace(/`[^`]*`|https?:\S+/g, FILLED_IN)
      .split(/\n|\|/)
      .map((line) => line.trim())
    expect(prose).toEqual(prose.map(asInPrint))
  })
})
