/** Why WeChat refuses the value of a template's field, by the kind its name begins with; nothing when it takes it. */
export function problemWithField(name: string, value: unknown): string | undefined {
  const kind = name.replace(/\d+$/, '')
  const test = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!test) return `data.${name} is of no known kind`
  if (typeof value !== 'string' || value === '') return `data.${name}.value is empty`
  if (/\p{Cc}/u.test(value)) return `data.${name}.value holds a line break or control character`
  return test(value) ? undefined : `data.${name}.value invalid`
}

const upTo = (most: number) => (value: string) => [...value].length <= most
const matching = (pattern: RegExp) => (value: string) => pattern.test(value)

const TIME = String.raw`(\d{4}年\d{1,2}月\d{1,2}日 ?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2} )?\d{1,2}:\d{2}(:\d{2})?`
const DATE = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})( ?\d{1,2}:\d{2}(:\d{2})?)?`

const KINDS: Readonly<Record<string, ((value: string) => boolean) | undefined>> = {
  thing: upTo(20),
  number: matching(/^\d{1,32}(\.\d+)?$/),
  letter: matching(/^[A-Za-z]{1,32}$/),
  symbol: upTo(5),
  character_string: matching(/^[\x20-\x7e]{1,32}$/),
  time: matching(new RegExp(`^(${TIME}|${DATE})(~(${TIME}|${DATE}))?$`)),
  date: matching(new RegExp(`^${DATE}(~${DATE})?$`)),
  amount: matching(/^[^\d\s]?\d{1,10}(\.\d+)?元?$/),
  phone_number: matching(/^[\d+\-() ]{1,17}$/),
  car_number: upTo(8),
  name: (value) => (/[^\x20-\x7e]/.test(value) ? [...value].length <= 10 : value.length <= 20),
  phrase: matching(/^\p{Script=Han}{1,5}$/u),
  const: upTo(20),
  enum: upTo(20),
}
