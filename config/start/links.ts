import { communities } from '../sample'

/** Addresses that open the app as somebody: `as` is kept per tab, so three tabs are three people. */
export function links(url: string) {
  const token = communities[0]?.households[1]?.placard ?? ''
  return [
    ['a resident at a placard', `${url}/?as=resident-wang#/pages/placard/index?scene=${token}`],
    ['a household', `${url}/?as=household-2#/packages/household/today/index`],
    ['a community worker', `${url}/?as=worker-haitang#/packages/worker/overview/index`],
    ['somebody new at the same placard', `${url}/?as=resident-new#/pages/placard/index?scene=${token}`],
    ["the developer's console", `${url}/console`],
  ] as const
}
