/** What a rule may speak of. */
export type Scope = Readonly<Record<string, unknown>>

/** Compiles a security rule: comparisons, `&&`, `||`, `!`, `in`, lists, and paths such as `doc.owner`. */
export function compileRule(text: string): (scope: Scope) => boolean {
  const tokens = tokensOf(text)
  let at = 0

  const peek = () => tokens[at]
  const take = () => tokens[at++]
  function expect(token: string): void {
    if (take() !== token) throw unreadable(text)
  }

  function either(): Value {
    const left = both()
    if (peek() !== '||') return left
    take()
    const right = either()
    return (scope) => Boolean(left(scope)) || Boolean(right(scope))
  }

  function both(): Value {
    const left = comparison()
    if (peek() !== '&&') return left
    take()
    const right = both()
    return (scope) => Boolean(left(scope)) && Boolean(right(scope))
  }

  function comparison(): Value {
    const left = operand()
    const compare = COMPARISONS.get(peek() ?? '')
    if (!compare) return left
    take()
    const right = operand()
    return (scope) => compare(left(scope), right(scope))
  }

  function operand(): Value {
    const token = take()
    if (token === undefined) throw unreadable(text)
    if (token === '!') return negated(operand())
    if (token === '(') return closed(either(), ')')
    if (token === '[') return list()
    if (/^['"]/.test(token)) return () => token.slice(1, -1)
    if (/^-?\d/.test(token)) return () => Number(token)
    if (LITERALS.has(token)) return () => LITERALS.get(token)
    if (!/^(auth|doc|now|query)(\.\w+)*$/.test(token)) throw unreadable(text)
    const [first = '', ...rest] = token.split('.')
    return (scope) => rest.reduce<unknown>(memberOf, scope[first])
  }

  function closed(value: Value, end: string): Value {
    expect(end)
    return value
  }

  function list(): Value {
    const members: Value[] = []
    while (peek() !== ']') {
      members.push(operand())
      if (peek() === ',') take()
    }
    take()
    return (scope) => members.map((member) => member(scope))
  }

  const value = either()
  if (at < tokens.length) throw unreadable(text)
  return (scope) => Boolean(value(scope))
}

type Value = (scope: Scope) => unknown

const TOKEN = /\s*('[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|[A-Za-z_][\w.]*|&&|\|\||[=!]==?|[<>]=?|[()[\],!])/y

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  const pattern = new RegExp(TOKEN)
  while (pattern.lastIndex < text.trimEnd().length) {
    const match = pattern.exec(text)
    if (!match) throw unreadable(text)
    tokens.push(match[1]!)
  }
  return tokens
}

const unreadable = (text: string) => new SyntaxError(`the rule "${text}" cannot be read (local/rules/expression.ts)`)

const negated =
  (value: Value): Value =>
  (scope) =>
    !value(scope)

const LITERALS: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
] as const)

const plain = (value: unknown) => (value instanceof Date ? value.getTime() : (value ?? null))
const ordered = (test: (a: number, b: number) => boolean) => (a: unknown, b: unknown) =>
  test(Number(plain(a)), Number(plain(b)))
const isEqual = (a: unknown, b: unknown) => plain(a) === plain(b)

const COMPARISONS: ReadonlyMap<string, (a: unknown, b: unknown) => boolean> = new Map([
  ['==', isEqual],
  ['===', isEqual],
  ['!=', (a: unknown, b: unknown) => !isEqual(a, b)],
  ['!==', (a: unknown, b: unknown) => !isEqual(a, b)],
  ['<', ordered((a, b) => a < b)],
  ['<=', ordered((a, b) => a <= b)],
  ['>', ordered((a, b) => a > b)],
  ['>=', ordered((a, b) => a >= b)],
  ['in', (a: unknown, b: unknown) => Array.isArray(b) && b.some((member) => isEqual(a, member))],
])

const memberOf = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Record<string, unknown>)[name]
    : undefined
