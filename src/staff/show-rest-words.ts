/** The button to the next page of a list that runs in the order of its promises: how many come. */
export function showRestWords({ total, rows }: { total: number; rows: readonly unknown[] }) {
  const rest = total - rows.length
  return rest > 0 ? `看后面的${rest}件` : '看后面的'
}
