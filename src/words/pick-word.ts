/** The word a table has for it; `plain` for what only a newer cloud knows. */
export function pickWord<Key extends string, Word>(
  table: Readonly<Partial<Record<Key, Word>>>,
  key: Key,
  plain: Word,
): Word {
  return (Object.keys(table).includes(key) ? table[key] : undefined) ?? plain
}
