import { connectCodeMaker } from '../../platform/connect-code-maker'
import type { Cloud } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { openFiles } from '../../platform/open-files'

/** The page that a placard's code opens, with its token as the scene. */
const PAGE = 'pages/placard/index'

/** The pictures of placards' codes: each is made by WeChat once and kept in the environment's storage, under a name that says nothing of its token. */
export function createPlacardCodeStore(cloud: Cloud, now: () => Date) {
  const [files, maker] = [openFiles(cloud), connectCodeMaker(now)]
  const pathOf = (token: string) => `placards/${maker.version}/${digest('placard-code', token)}.jpg`

  async function makeAndKeep(token: string): Promise<boolean> {
    const fileContent = await maker.make(PAGE, token)
    if (!fileContent) return false
    await cloud.files.uploadFile({ cloudPath: pathOf(token), fileContent })
    return true
  }

  return {
    /** Gives the address of each token's picture; null where one of them cannot be had now. */
    async linksOf(tokens: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
      const ids = await files.idsOf(tokens.map(pathOf))
      const kept = await files.links(ids)
      const missing = tokens.filter((_, at) => !kept.has(ids[at] ?? ''))
      const made = await Promise.all(missing.map(makeAndKeep))
      if (!made.every(Boolean)) return null
      const links = missing.length > 0 ? await files.links(ids) : kept
      const pairs = tokens.flatMap((token, at) => {
        const link = links.get(ids[at] ?? '')
        return link === undefined ? [] : [[token, link] as const]
      })
      return pairs.length < tokens.length ? null : new Map(pairs)
    },
  }
}

export type PlacardCodeStore = ReturnType<typeof createPlacardCodeStore>
