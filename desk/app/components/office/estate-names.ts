/** Estates by their names: 海棠苑、银杏里. */
export function estateNames(estates: readonly { id: string; name: string }[], ids: readonly string[]) {
  return ids.map((id) => estates.find((estate) => estate.id === id)?.name ?? '已不在的小区').join('、')
}
