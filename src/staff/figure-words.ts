import type { FigureCode } from '@contract/figures/figures'

/** What a figure is called, and what is counted by it. */
export const figureWords: Record<FigureCode, { word: string; unit: string }> = {
  gathered: { word: '收集社情民意', unit: '条' },
  settled: { word: '办结', unit: '件' },
  solved: { word: '居民认可解决', unit: '件' },
  parked: { word: '挂账跟踪', unit: '件' },
  open: { word: '正在办', unit: '件' },
  reopened: { word: '重办', unit: '件' },
  benches: { word: '板凳会', unit: '次' },
  stands: { word: '民声V站', unit: '次' },
  huddles: { word: '碰头会', unit: '次' },
  comers: { word: '到会', unit: '人次' },
  decisions: { word: '议定事项', unit: '项' },
  done: { word: '议定事项已落实', unit: '项' },
}

/** A page may be older than the cloud: a figure that it does not know is not shown. */
export function isKnownFigure(code: string): code is FigureCode {
  return Object.keys(figureWords).includes(code)
}
