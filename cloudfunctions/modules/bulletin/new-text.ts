import type { FigureCode, ToldFigure } from '@contract/figures/figures'

/** The newspaper's sentence, part by part, each with its clauses. */
const parts: [FigureCode, string][][] = [
  [
    ['gathered', '共收集社情民意{gathered}条'],
    ['settled', '办结{settled}件'],
    ['solved', '居民认可解决{solved}件'],
    ['parked', '挂账跟踪{parked}件'],
  ],
  [
    ['benches', '召开板凳会{benches}次'],
    ['comers', '{comers}人次参加'],
    ['decisions', '议定事项{decisions}项'],
    ['done', '已落实{done}项'],
  ],
  [['stands', '开展民声V站{stands}次']],
  [['huddles', '召开碰头会{huddles}次']],
]

/** Writes a month in the newspaper's words, of the figures that may be told: 1月份，各党员中心户共收集社情民意{gathered}条…… */
export function newText(month: string, told: readonly Pick<ToldFigure, 'code'>[]) {
  const isTold = ([code]: [FigureCode, string]) => told.some((figure) => figure.code === code)
  const said = parts
    .map((clauses) => clauses.filter(isTold).map(([, words]) => words))
    .filter((clauses) => clauses.length > 0)
    .map((clauses) => clauses.join('，'))
  const sentence = said.length > 0 ? said.join('；') : '没有可以公布的数字'
  return `${Number(month.slice(5))}月份，各党员中心户${sentence}。`
}
