const MOST_PER_CHUNK = 512

export interface Ranked {
  /** Settles the order among equal keys: older first. */
  readonly seq: number
}

export interface SortedKeys<Item extends Ranked> {
  readonly size: () => number
  readonly add: (key: string, item: Item) => void
  readonly remove: (key: string, item: Item) => void
  /** Takes the place of everything held; `pairs` need no order. */
  readonly fill: (pairs: [key: string, item: Item][]) => void
  /** How many keys lie below this one. */
  readonly rank: (key: string) => number
  /** Visits what lies in [low, high), until `visit` says stop by returning true. */
  readonly scan: (low: string, high: string, falling: boolean, visit: (item: Item, key: string) => boolean) => void
}

interface Chunk<Item> {
  keys: string[]
  items: Item[]
}

/** Keys in order with what they stand for, in chunks, so that a hundred thousand take an insertion as easily as a thousand. */
export function createSortedKeys<Item extends Ranked>(): SortedKeys<Item> {
  let chunks: Chunk<Item>[] = []
  let size = 0

  function chunkFor(key: string, seq: number): number {
    let [low, high] = [0, chunks.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const chunk = chunks[middle]!
      if (isBelow(key, seq, chunk.keys[0]!, chunk.items[0]!.seq)) high = middle - 1
      else low = middle
    }
    return low
  }

  function add(key: string, item: Item): void {
    size++
    if (chunks.length === 0) {
      chunks.push({ keys: [key], items: [item] })
      return
    }
    const at = chunkFor(key, item.seq)
    const chunk = chunks[at]!
    const place = placeIn(chunk, key, item.seq)
    chunk.keys.splice(place, 0, key)
    chunk.items.splice(place, 0, item)
    if (chunk.keys.length > MOST_PER_CHUNK) split(at, chunk)
  }

  function split(at: number, chunk: Chunk<Item>): void {
    const half = chunk.keys.length >> 1
    chunks.splice(at + 1, 0, { keys: chunk.keys.splice(half), items: chunk.items.splice(half) })
  }

  function remove(key: string, item: Item): void {
    if (chunks.length === 0) return
    const at = chunkFor(key, item.seq)
    const chunk = chunks[at]!
    const place = placeIn(chunk, key, item.seq)
    if (chunk.keys[place] !== key || chunk.items[place] !== item) return
    chunk.keys.splice(place, 1)
    chunk.items.splice(place, 1)
    size--
    if (chunk.keys.length === 0) chunks.splice(at, 1)
  }

  function fill(pairs: [string, Item][]): void {
    pairs.sort(([a, first], [b, second]) => (a < b ? -1 : a > b ? 1 : first.seq - second.seq))
    chunks = []
    size = pairs.length
    const each = MOST_PER_CHUNK >> 1
    for (let i = 0; i < pairs.length; i += each) {
      const part = pairs.slice(i, i + each)
      chunks.push({ keys: part.map(([key]) => key), items: part.map(([, item]) => item) })
    }
  }

  function rank(key: string): number {
    if (chunks.length === 0) return 0
    const at = chunkFor(key, -1)
    let below = placeIn(chunks[at]!, key, -1)
    for (let i = 0; i < at; i++) below += chunks[i]!.keys.length
    return below
  }

  function scan(low: string, high: string, falling: boolean, visit: (item: Item, key: string) => boolean): void {
    if (chunks.length === 0) return
    if (falling) scanFalling(low, high, visit)
    else scanRising(low, high, visit)
  }

  function scanRising(low: string, high: string, visit: (item: Item, key: string) => boolean): void {
    let at = chunkFor(low, -1)
    let place = placeIn(chunks[at]!, low, -1)
    for (; at < chunks.length; at++, place = 0) {
      const { keys, items } = chunks[at]!
      for (; place < keys.length; place++) if (keys[place]! >= high || visit(items[place]!, keys[place]!)) return
    }
  }

  function scanFalling(low: string, high: string, visit: (item: Item, key: string) => boolean): void {
    let at = chunkFor(high, -1)
    let place = placeIn(chunks[at]!, high, -1) - 1
    for (; at >= 0; at--, place = (chunks[at]?.keys.length ?? 0) - 1) {
      const { keys, items } = chunks[at]!
      for (; place >= 0; place--) if (keys[place]! < low || visit(items[place]!, keys[place]!)) return
    }
  }

  return { size: () => size, add, remove, fill, rank, scan }
}

const isBelow = (key: string, seq: number, otherKey: string, otherSeq: number) =>
  key < otherKey || (key === otherKey && seq < otherSeq)

function placeIn(chunk: Chunk<Ranked>, key: string, seq: number): number {
  let [low, high] = [0, chunk.keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(chunk.keys[middle]!, chunk.items[middle]!.seq, key, seq)) low = middle + 1
    else high = middle
  }
  return low
}
