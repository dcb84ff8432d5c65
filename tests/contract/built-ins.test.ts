import { tooNewIn } from '../run/built-ins'

describe('the scan for what old phones have not', () => {
  it.each([
    ['at (', 'var last=[1,2].at(-1)'],
    ['replaceAll (', '"a-b".replaceAll("-","")'],
    ['allSettled (', 'Promise.allSettled([])'],
    ['hasOwn (', 'Object.hasOwn({},"a")'],
    ['findLast (', '[1].findLast(function(n){return n})'],
    ['toSorted (', 'list.toSorted()'],
    ['groupBy (', 'Object.groupBy([],String)'],
    ['structuredClone (', 'structuredClone({})'],
    ['WeakRef (', 'new WeakRef(page)'],
    ['Segmenter (', 'new Intl.Segmenter("zh")'],
    ['looking behind', '/(?<=a)3/.test("a3")'],
    ['looking behind', 'new RegExp("(?<!a)3")'],
    ['flags inside', '/(?i:a)/.test("A")'],
    ['the flags d and v', '/3/d.test("3")'],
    ['Parsing error', 'var half='],
  ])('sees %s', (name, code) => expect(tooNewIn(code)).toEqual([expect.stringContaining(name)]))

  it('lets be what they have, and what is only called like something new', () => {
    const old = [
      'var when=entry.at,name="replaceAll"',
      'Object.fromEntries([[1,2]].flatMap(function(n){return [n]}))',
      '/(?<year>\\d{4})-/u.exec("2026-")',
      'Promise.resolve(1).finally(stop)',
      'if(typeof structuredClone==="function")keep(structuredClone)',
    ]
    expect(old.flatMap(tooNewIn)).toEqual([])
  })
})
