/** What is said when somebody has come in at the door. */
export function arrivedWords({ name, party }: { name: string | null; party: number }) {
  return `${name ?? '这位邻居'}到了${party > 1 ? `，一共${party}人` : ''}。`
}
