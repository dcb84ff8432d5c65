/** Where a placard is opened by whoever is sent it: its number grants no right. */
export function placardPath(placard: Placard | undefined) {
  if (!placard) return page
  const building = placard.buildings[0]?.id ?? ''
  return placard.household ? `${page}?number=${placard.household.number}` : `${page}?building=${building}`
}

const page = '/pages/placard/index'

type Placard = { household: { number: string } | null; buildings: readonly { id: string }[] }
