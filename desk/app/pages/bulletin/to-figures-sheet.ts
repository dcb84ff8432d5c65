import type { BulletinView } from '@contract/bulletin/bulletin'
import { figureWords } from '@/staff/figure-words'
import type { Sheet } from '../../components/file/write-sheets'

/** A bulletin's figures as a spreadsheet, as it may tell them: what it leaves out is not in it. */
export function toFiguresSheet({ figures, precision }: Pick<BulletinView, 'figures' | 'precision'>): Sheet {
  const told = figures.flatMap(({ code, value, words }) => (words === null ? [] : [{ code, value, words }]))
  return {
    name: '简报数字',
    lines: [
      ['项目', '数', '单位'],
      ...told.map(({ code, value, words }) => [
        figureWords[code].word,
        precision === 'exact' && words === String(value) ? value : words,
        figureWords[code].unit,
      ]),
    ],
  }
}
