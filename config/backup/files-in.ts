/** The ids of all files that are named anywhere in a document. */
export function filesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('cloud://') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(filesIn)
}

/** Environment and bucket of a file's id, and its path in there. */
export function splitFileId(fileId: string) {
  const [, home = '', path = ''] = /^(cloud:\/\/[^/]+\/)(.+)$/.exec(fileId) ?? []
  return { home, path }
}
