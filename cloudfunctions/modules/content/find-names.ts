import type { Found } from './personal-data'
import { compoundSurnames, everydayBeginnings, kin, placeEndings, stands, surnames } from './name-words'
import { toPlainText } from './to-plain-text'

const blanksAndDots = /[\s·•・‧∙⋅･.]/

/** Finds the names that people gave, however they are spaced or dotted, their parts, and whoever is called by a surname (王阿姨). A name that may as well be a word is not sure. */
export function findNames(text: string, names: readonly string[]): Found[] {
  const bare = toPlainText(text, blanksAndDots)
  const lower = bare.plain.toLowerCase()
  const given = [...new Map(names.flatMap(wanted).map((each) => [each.word, each])).values()]
  const hits = given.flatMap(({ word, sure }) => {
    const at = indexOfWord(lower, word)
    return at === -1 ? [] : [{ text: bare.asWritten(at, at + word.length), sure }]
  })
  const called = [...bare.plain.matchAll(calledBySurname)].map(({ 0: { length }, index }) => ({
    text: bare.asWritten(index, index + length),
    sure: false,
  }))
  const unlessWithin = called.filter(({ text }) => !hits.some((hit) => hit.text.includes(text)))
  const unlessPart = hits.filter((hit) => !hits.some((other) => other !== hit && other.text.includes(hit.text)))
  return [...unlessPart, ...unlessWithin].map((each) => ({ kind: 'name' as const, ...each }))
}

/** A name as it is searched for, and those of its parts by which somebody is called. */
function wanted(name: string): { word: string; sure: boolean }[] {
  const key = (text: string) => toPlainText(text, blanksAndDots).plain.toLowerCase()
  const whole = key(name)
  // A name of one character would be found in every other word.
  if (whole.length < 2 || stands.includes(whole)) return []
  const parts = name
    .split(/[·•・‧∙⋅･.]/)
    .map(key)
    .filter((part) => part.length > 1 && part !== whole)
  const called = parts.length > 0 ? parts : givenPart(name.replace(/\s/g, '')).map(key)
  return [{ word: whole, sure: readsAsName(name) }, ...called.map((word) => ({ word, sure: false }))]
}

/** 淑芬 of 王淑芬; nothing where it is a word of every day. */
function givenPart(name: string) {
  const compound = compoundSurnames.some((surname) => name.startsWith(surname))
  const rest = name.slice(compound ? 2 : 1)
  const isOne = rest.length === 2 && isHan(name) && (compound || surnames.includes(name[0] ?? ''))
  return isOne && !everydayBeginnings.includes(rest) && !kin.includes(rest) ? [rest] : []
}

/** Whether it can be nothing but somebody's name: 王姨, 老李, 王淑芬, 买买提·艾力. */
function readsAsName(name: string) {
  const bare = name.replace(/\s/g, '')
  if (/[·•・‧∙⋅･]/.test(bare) || isSurnameWithKin.test(bare) || isOldOrYoung.test(bare)) return true
  const isFull =
    (bare.length === 3 && surnames.includes(bare[0] ?? '')) ||
    (bare.length === 4 && compoundSurnames.some((surname) => bare.startsWith(surname)))
  const isWord = everydayBeginnings.some((word) => bare.startsWith(word)) || placeEndings.includes(bare.at(-1) ?? '')
  return isFull && isHan(bare) && !isWord
}

function isHan(text: string) {
  return /^\p{Script=Han}+$/u.test(text)
}

/** Where it stands; letters only as a word of their own. */
function indexOfWord(text: string, word: string) {
  if (!/^[a-z]+$/.test(word)) return text.indexOf(word)
  return new RegExp(`(?<![a-z])${word}(?![a-z])`).exec(text)?.index ?? -1
}

const kinWords = kin.join('|')
/** 于大哥: with how somebody is called behind them these are surnames too. */
// eslint-disable-next-line local/chinese-as-in-print -- a pattern, not a sentence
const anySurname = `(?:${compoundSurnames.join('|')}|[${surnames}于马高何方钟江史毛龙黄])`
const isSurnameWithKin = new RegExp(`^${anySurname}(?:${kinWords})$`)
const isOldOrYoung = new RegExp(`^[老小][${surnames}]$`)
const calledBySurname = new RegExp(
  `(?<![对由关至等基属任为双最如])${anySurname}(?:${kinWords})(?!华)|(?<![大很])[老小][王李张刘赵孙吴郑徐朱郭宋韩冯邓曹潘袁董吕蒋魏丁崔谭邹](?![贴旧打子家])`,
  'g',
)
