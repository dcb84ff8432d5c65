import type { Link } from 'local-cloudbase'
import { communities } from '../sample'

/** Addresses that open the app as somebody: `as` is kept per tab, so three tabs are three people. */
export function links(url: string): Link[] {
  const [busy, , , untouched] = communities
  const as = (who: string, page: string) => `${url}/?as=${who}#/${page}`
  const placard = (token = '') => `pages/placard/index?scene=${token}`
  const atTheDoor = placard(busy?.households[1]?.placard)
  const today = 'packages/household/today/index'
  const overview = 'packages/worker/overview/index'
  return [
    { name: 'a resident at a placard', address: as('resident-wang', atTheDoor) },
    { name: 'somebody new at the same placard', address: as('resident-new', atTheDoor) },
    { name: 'a household', address: as('household-2', today) },
    { name: 'another household', address: as('household-1', today) },
    { name: 'a community worker', address: as('worker-haitang', overview) },
    { name: 'that worker’s phone, to open the desk', address: as('worker-haitang', 'packages/worker/desk/index') },
    { name: 'a street worker', address: as('worker-street', overview) },
    { name: 'a worker where nothing was said yet', address: as('worker-tingtao', overview) },
    { name: 'a household where nothing was said', address: as('household-61', today) },
    { name: 'somebody at its placard', address: as('resident-first', placard(untouched?.households[0]?.placard)) },
  ]
}

/** In a cloud with nothing in it: whoever is to work for its street comes in with the code that founding prints, others by theirs. */
export function linksWhenEmpty(url: string): Link[] {
  const join = (who: string) => `${url}/?as=${who}#/packages/my/join/index`
  return [
    { name: 'the first street worker', address: join('worker-street') },
    { name: 'a community worker', address: join('worker-1') },
    { name: 'a household', address: join('household-1') },
    { name: 'another household', address: join('household-2') },
  ]
}
