import { requestFailed } from '../action-failed'

const FILE = 'local/database/query/pattern.ts'

/** Reads a pattern of PCRE as JavaScript's; an option or a sign that JavaScript reads otherwise is refused by name. */
export function patternOf(source: string, options: string): RegExp {
  const [inline = '', letters = ''] = /^\(\?([a-z]+)\)/.exec(source) ?? []
  const rest = source.slice(inline.length)
  const flags = [...new Set(options + letters)]
  const unknown = flags.find((flag) => !'imsu'.includes(flag))
  if (unknown !== undefined) throw requestFailed(`the option '${unknown}' of a pattern is not there (${FILE})`)
  const sign = (rest.match(SIGNS) ?? []).find((each) => OTHERWISE.test(each))
  if (sign !== undefined) throw requestFailed(`'${sign}' in a pattern is not there (${FILE})`)
  try {
    return new RegExp(rest, flags.join(''))
  } catch (problem) {
    throw requestFailed(
      `Regular expression is invalid: ${problem instanceof Error ? problem.message : String(problem)}`,
    )
  }
}

/** An escaped sign, the head of a group, or a class of POSIX. */
const SIGNS = /\\x\{|\\[\s\S]|\(\?<?[\s\S]?|\[\[:/g
const OTHERWISE = /^(?:\\(?:x\{|[AaCEeGgHhKLlNoPpQRUuVvXZz])|\(\?<?[^:=!<\w]|\(\?[A-Za-z0-9]|\[\[:)/
