/** Makes one pattern of several: it fits where one of them does. */
export function anyOf(...patterns: readonly RegExp[]) {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}
