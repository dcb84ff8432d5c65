import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { root } from '../../config/root'

/**
 * What came after Chrome 78 (WeChat's own engine on an old Android phone) and iOS 12.2, by its name: what is called, what is spoken of, what stands in
 * a pattern. Versions as in core-js-compat and MDN; syntax is es-check's.
 */
const methods = {
  'Chrome 80, iOS 13.4': ['matchAll'],
  'Chrome 76, iOS 13': ['allSettled'],
  'Chrome 85, iOS 13.4': ['replaceAll'],
  'Chrome 85, iOS 14': ['any'],
  'Chrome 86, iOS 14': ['replaceChildren'],
  'Chrome 92, iOS 15.4': ['at', 'randomUUID'],
  'Chrome 93, iOS 15.4': ['hasOwn'],
  'Chrome 97, iOS 15.4': ['findLast', 'findLastIndex'],
  'Chrome 110, iOS 16': ['toReversed', 'toSorted', 'toSpliced', 'with'],
  'Chrome 111, iOS 16.4': ['isWellFormed', 'toWellFormed'],
  'Chrome 117, iOS 17.4': ['groupBy', 'withResolvers'],
  'Chrome 121, iOS 18': ['fromAsync'],
  'Chrome 122, iOS 17': ['union', 'intersection', 'difference', 'symmetricDifference'],
  'Chrome 122, iOS 17 and later': ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
} as const

const globals = {
  'Chrome 80, iOS 14.1': ['DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'Segmenter'],
  'Chrome 84, iOS 14.5': ['WeakRef', 'FinalizationRegistry'],
  'Chrome 85, iOS 14': ['AggregateError'],
  'Chrome 67, iOS 14': ['BigInt'],
  'Chrome 98, iOS 15.4': ['structuredClone'],
} as const

/** Names of what is too new in a piece of built code, each with where it stands. */
export function tooNewIn(code: string): string[] {
  const found = new Linter().verify(code, [
    {
      linterOptions: { noInlineConfig: true },
      languageOptions: { ecmaVersion: 'latest', sourceType: 'script' },
      rules: { 'no-restricted-syntax': ['error', ...forbidden] },
    },
  ])
  const lines = code.split('\n')
  return found.map(({ message, line, column }) => {
    const before = Math.max(0, column - 40)
    return `${message} in ${lines[line - 1]?.slice(before, before + 100)}`
  })
}

/** Throws when the mini-program or the h5 app asks for what an old phone has not. */
export function checkBuiltIns() {
  const found = Object.entries(built).flatMap(([folder, known]) => {
    const scripts = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    )
    if (scripts.length === 0) throw new Error(`${folder} holds no script.`)
    const names = scripts.flatMap((file) =>
      tooNewIn(readFileSync(join(root, folder, file), 'utf8')).map((name) => ({ file, name })),
    )
    return names
      .filter(({ name }) => !known.some((word) => name.startsWith(`${word} (`)))
      .map(({ file, name }) => `${folder}/${file}: ${name}`)
  })
  if (found.length > 0) throw new Error(found.join('\n'))
}

/** What was built, and what of it is known to be too new: Taro's router and zod bring it into the h5 app, which no old phone opens. */
const built: Record<string, string[]> = { 'dist/weapp': [], 'dist/h5': ['replaceAll', 'BigInt'] }

const forbidden = [
  ...Object.entries(methods).flatMap(([since, names]) =>
    names.map((name) => ({
      selector: `CallExpression > MemberExpression.callee[property.name="${name}"]`,
      message: `${name} (${since})`,
    })),
  ),
  ...Object.entries(globals).flatMap(([since, names]) =>
    names.map((name) => ({
      selector: `:matches(CallExpression, NewExpression) > .callee:matches([name="${name}"], [property.name="${name}"])`,
      message: `${name} (${since})`,
    })),
  ),
  ...['Literal[regex.pattern=/X/]', 'NewExpression[callee.name="RegExp"] > Literal[value=/X/]'].flatMap((literal) => [
    { selector: literal.replace('X', '\\(\\?<[=!]'), message: 'looking behind in a pattern (Chrome 62, iOS 16.4)' },
    { selector: literal.replace('X', '\\(\\?[ims-]+:'), message: 'flags inside a pattern (Chrome 125, iOS 26)' },
  ]),
  { selector: 'Literal[regex.flags=/[dv]/]', message: 'the flags d and v (Chrome 90, iOS 15)' },
]
