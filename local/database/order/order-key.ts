import { canonical, codePointRank } from './compare'
import { isPlain, typeOrder } from './type-order'

/** A string that sorts by `<` exactly where `compare` puts the value. Indexes and sorting are made of these. */
export function orderKey(value: unknown): string {
  return tag(typeOrder(value)) + body(value)
}

/** Turns a key around, so that it sorts falling where the original sorts rising. */
export function reversed(key: string): string {
  let turned = ''
  for (let i = 0; i < key.length; i++) turned += String.fromCharCode(0xffff - key.charCodeAt(i))
  return turned
}

/** The keys of everything that has this value's type begin here; the next type's begin at `typeEnd`. */
export const typeStart = (value: unknown) => tag(typeOrder(value))
export const typeEnd = (value: unknown) => tag(typeOrder(value) + 1)

const tag = (order: number) => String.fromCharCode(order + 1)
const END = '\0\0'

function body(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return numberKey(value)
  if (typeof value === 'bigint') return numberKey(Number(value))
  if (typeof value === 'boolean') return value ? '\x02' : '\x01'
  if (typeof value === 'string') return textKey(value)
  if (value instanceof Date) return numberKey(value.getTime())
  if (Array.isArray(value)) return value.map(orderKey).join('') + '\0'
  if (isPlain(value)) return documentKey(value)
  return textKey(canonical(value))
}

function documentKey(value: Record<string, unknown>): string {
  let key = ''
  for (const name of Object.keys(value)) key += tag(typeOrder(value[name])) + textKey(name) + body(value[name])
  return key + '\0'
}

const double = new Float64Array(1)
const units = new Uint16Array(double.buffer)

/** The bits of the double, most significant first, with the sign folded so that they count upwards. */
function numberKey(value: number): string {
  if (Number.isNaN(value)) return '\0\0\0\0'
  double[0] = value === 0 ? 0 : value
  const flip = units[3]! & 0x8000 ? [0xffff, 0xffff] : [0x8000, 0]
  return String.fromCharCode(units[3]! ^ flip[0]!, units[2]! ^ flip[1]!, units[1]! ^ flip[1]!, units[0]! ^ flip[1]!)
}

const NEEDS_CARE = /[\0\ud800-\uffff]/

function textKey(text: string): string {
  if (!NEEDS_CARE.test(text)) return text + END
  let key = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    key += unit === 0 ? '\0\x01' : String.fromCharCode(codePointRank(unit))
  }
  return key + END
}
