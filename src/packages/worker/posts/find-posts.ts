import type { PostOnPhone } from '@contract/posts/on-phone'
import { coverageWords } from '@/words/place-words'

/** Those whose number, name or buildings hold what was typed; where nothing was, all, the one that the page was opened for first. */
export function findPosts(posts: readonly PostOnPhone[], typed: string, firstId?: string) {
  const wanted = plain(typed)
  const found = posts.filter(({ number, name, buildings }) =>
    plain(`${number} ${name} ${coverageWords(buildings)}`).includes(wanted),
  )
  const isFirst = ({ id }: PostOnPhone) => Number(id === firstId)
  return [...found].sort((one, other) => isFirst(other) - isFirst(one))
}

function plain(text: string) {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
