import { createHmac } from 'node:crypto'

/** An id made of its parts under the environment's secret: the same parts give the same id, and the id gives nothing back. */
export function digest(...parts: readonly string[]) {
  return createHmac('sha256', secret()).update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** 32 bytes made the same way, for a secret that is known to whoever was given it and to nobody else. */
export function secretToken(...parts: readonly string[]) {
  return createHmac('sha256', secret()).update(JSON.stringify(parts)).digest('hex')
}

/** As many plain characters (no look-alikes) as asked for, made the same way. */
export function plainCode(length: number, alphabet: string, ...parts: readonly string[]) {
  const bytes = createHmac('sha512', secret()).update(JSON.stringify(parts)).digest()
  return Array.from(
    { length },
    (_, index) => alphabet[((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)) % alphabet.length],
  ).join('')
}

function secret() {
  const set = process.env.LIANXINQIAO_SECRET
  if (!set || set.length < 16) throw new Error('LIANXINQIAO_SECRET must be set to at least 16 characters')
  return set
}
