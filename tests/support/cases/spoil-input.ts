/** A path into an input: `['contact', 'name']`. */
type Path = readonly string[]

/** Every place of an input that holds something, the branches too. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  const here = path.length > 0 ? [path] : []
  if (typeof value !== 'object' || value === null) return here
  return [...here, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))]
}

/** The input with something else at that place; `missing` takes the place away. */
export function withAt(input: unknown, path: Path, put: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return put
  if (Array.isArray(input))
    return (input as unknown[]).map((member, index) => (String(index) === key ? withAt(member, rest, put) : member))
  const { [key]: member, ...others } = input as Record<string, unknown>
  if (rest.length === 0 && put === missing) return others
  return { ...others, [key]: withAt(member, rest, put) }
}

export const missing = Symbol('missing')

/** A key `__proto__` in every object of the input, as only a hand-made request can have it. */
export function withProto(input: object): unknown {
  const planted = '{"__proto__":{"role":"worker"}'
  return JSON.parse(
    JSON.stringify(input)
      .replaceAll('{"', `${planted},"`)
      .replace(/^\{\}$/, `${planted}}`),
  )
}

/** What no field takes, or hardly any: operators, other kinds, nothing, far too much, and what cannot be seen. */
export const poisons: readonly unknown[] = [
  [{ $ne: null }],
  null,
  7,
  [],
  '',
  '灯'.repeat(30_000),
  '\u200b\u200c\u2060\ufeff',
  '\u202e\u2066\u2069',
  '\ud83d',
  '../../reports',
]
