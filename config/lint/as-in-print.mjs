const wide = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' }
const chinese = /[\p{Script=Han}\u3001-\u301f\uff01-\uff5e“”‘’…—]/u
const english = /[a-z]{2,} [a-z]{2,}/i

/** Stands for a value that is filled in, which counts as Chinese in a Chinese sentence. */
export const FILLED_IN = '\ue000'

/** A Chinese text with full-width marks, with “” and without spaces beside digits; an English sentence that quotes Chinese stays as it is. */
export function asInPrint(text) {
  if (!chinese.test(text) || english.test(text)) return text
  const narrow = new Set([...narrowMarks(text), ...narrowBrackets(text)])
  return text
    .split('')
    .map((one, at) => (narrow.has(at) ? wide[one] : one))
    .join('')
    .replace(/ *([，：；？！（）]) */g, (spaced, mark, at) => (narrow.has(at + spaced.indexOf(mark)) ? mark : spaced))
    .replace(/(?<=[\p{Script=Han}，。：])"([^"]*)"/gu, '“$1”')
    .replace(/(?<=\p{Script=Han}) (?=\d)(?!\d+:\d\d)|(?<=(?<!\\u\w*)\d) (?=\p{Script=Han})/gu, '')
}

function narrowMarks(text) {
  return [...text.matchAll(/[,:;?!]/g)].map(({ index }) => index).filter((at) => isBesideChinese(text, at))
}

/** Both brackets of a pair, when one of them stands beside Chinese. */
function narrowBrackets(text) {
  const open = []
  const pairs = [...text.matchAll(/[()（）]/g)].flatMap(({ 0: bracket, index }) => {
    if (bracket === '(' || bracket === '（') open.push(index)
    else return [[...open.splice(-1), index]]
    return []
  })
  const beside = [...pairs, ...open.map((at) => [at])].filter((pair) => pair.some((at) => isBesideChinese(text, at)))
  return beside.flat().filter((at) => text[at] in wide)
}

function isBesideChinese(text, at) {
  const before = text.slice(0, at).trimEnd().at(-1) ?? ''
  const after =
    text
      .slice(at + 1)
      .trimStart()
      .at(0) ?? ''
  // `12:30` stays a time when its parts are filled in.
  if (text[at] === ':' && /[\d\ue000]/.test(before) && /[\d\ue000]/.test(after)) return false
  return [before, after].some((beside) => chinese.test(beside) || beside === FILLED_IN)
}
