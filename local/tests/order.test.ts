import fc from 'fast-check'
import { compare } from '../database/order/compare'
import { orderKey, reversed } from '../database/order/order-key'
import { createSortedKeys } from '../database/index/sorted-keys'

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, Infinity, -Infinity, NaN, 2 ** 53),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\0', 'a', 'a\0', 'a\0b', '\ud83d\ude00', '\uffee', '楼'),
  fc.date({ noInvalidDate: true }),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'ab'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

describe('the order of values', () => {
  it('is the same for keys as for comparing', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [first, second] = [orderKey(a), orderKey(b)]
        expect(first < second ? -1 : first > second ? 1 : 0).toBe(Math.sign(compare(a, b)))
        const [one, other] = [reversed(first), reversed(second)]
        expect(one < other ? 1 : one > other ? -1 : 0).toBe(Math.sign(compare(a, b)))
      }),
      { numRuns: 3000, seed: 20260112 },
    )
  })

  it('has no key that begins with another, so that fields may follow one another', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [first, second] = [orderKey(a), orderKey(b)]
        expect(first !== second && second.startsWith(first)).toBe(false)
      }),
      { numRuns: 2000, seed: 20260112 },
    )
  })

  it('puts the types where MongoDB puts them', () => {
    const sorted = [null, -1, 2.5, 'a', { a: 1 }, [1], false, true, new Date(0), /x/]
    for (let i = 1; i < sorted.length; i++) expect([i, compare(sorted[i - 1], sorted[i]) < 0]).toEqual([i, true])
  })
})

describe('keys in chunks', () => {
  it('hold, count and give back what a plain list would', () => {
    const step = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 300 }))
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 600, maxLength: 2500 }),
        fc.integer({ min: 0, max: 300 }),
        (steps, bound) => {
          const keys = createSortedKeys<{ seq: number }>()
          const plain: { key: string; item: { seq: number } }[] = []
          const keyOf = (n: number) => orderKey(n)
          steps.forEach(([isAdded, n], seq) => {
            const key = keyOf(n)
            const at = plain.findIndex((each) => each.key === key)
            if (isAdded || at < 0) {
              const item = { seq }
              keys.add(key, item)
              plain.push({ key, item })
            } else keys.remove(key, plain.splice(at, 1)[0]!.item)
          })
          plain.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.item.seq - b.item.seq))
          const low = keyOf(bound)
          const inRange = plain.filter(({ key }) => key >= low).map(({ item }) => item.seq)
          const found = (falling: boolean) => {
            const seqs: number[] = []
            keys.scan(low, '\uffff', falling, ({ seq }) => void seqs.push(seq) as unknown as boolean)
            return seqs
          }
          expect(found(false)).toEqual(inRange)
          expect(found(true)).toEqual([...inRange].reverse())
          expect([keys.size(), keys.rank(low)]).toEqual([plain.length, plain.length - inRange.length])
        },
      ),
      { numRuns: 20, seed: 20260112 },
    )
  })
})
