/** The query as staff read it: what they don't find any more may have gone to another, and stands in no list of theirs. */
export function withGoneWords<Query extends { refusal?: string | undefined; errorText: string | undefined }>(
  query: Query,
): Query {
  if (query.refusal !== 'NOT_FOUND') return query
  return { ...query, errorText: '没找到这一件。也许已经转给别人了，请回到列表看看。' }
}
