import type { Precision } from '@contract/bulletin/bulletin'
import type { Audience, Figure } from '@contract/figures/figures'
import { toAbout, toNumberWords, toTold } from '../figures/to-told'

type Spoken = { code: Figure['code']; value: number; words: string | null }

/** Gives each figure as a text may speak of it: within, all but what there was none of; to everybody, what is not too small. Exactly or about, never both: where something small was left out, all of it about. */
export function spokenOf(figures: readonly Figure[], audience: Audience, precision: Precision): Spoken[] {
  const told = audience === 'open' ? toTold(figures) : figures.filter(({ value }) => value > 0)
  const isAbout = precision === 'about' || told.some((one) => 'about' in one && one.about)
  return figures.map(({ code, value }) => {
    const isTold = told.some((one) => one.code === code)
    const words = toNumberWords(isAbout ? toAbout(value) : { value, about: false })
    return { code, value, words: isTold ? words : null }
  })
}

const token = /\{([a-z]+)\}/g

/** Gives the text as it is read, copied and printed. */
export function toPlain(text: string, spoken: readonly Spoken[]) {
  return text.replace(token, (_, code: string) => spoken.find((one) => one.code === code)?.words ?? '')
}

/** A number somebody typed where a figure should stand. */
const typedFigure = /[0-9０-９]+\s*[余多几]?\s*(?:条|件|次|人次|人|项|户|起|场|成|%|％)/

/** Whether every number of the text is a figure of the month that may be told: words may be changed, numbers not. */
export function keepsFigures(text: string, spoken: readonly Spoken[]) {
  const codes = [...text.matchAll(token)].map(([, code]) => code)
  const isKnown = codes.every((code) => spoken.some((one) => one.code === code && one.words !== null))
  const rest = text.replace(token, '数')
  return isKnown && !/[{}]/.test(rest) && !typedFigure.test(rest)
}
