import { useRef, useState } from 'react'
import { CODES_AT_ONCE } from '@contract/posts/desk'
import { refusalText } from '@/api/refusal-text'
import { desk } from '../../api/desk'

type Ready = { key: string; urls: ReadonlyMap<string, string>; errorText?: string; busy: boolean }

/** Fetches the codes of many placards, some at a time, and says how far it is; stopped by a refusal it goes on from there when begun again. */
export function useCodes(communityId: string | undefined) {
  const key = communityId ?? ''
  const [ready, setReady] = useState<Ready>({ key, urls: new Map(), busy: false })
  // Held, so that the sheets find the pictures where they were loaded.
  const pictures = useRef<HTMLImageElement[]>([])
  const urls = ready.key === key ? ready.urls : new Map<string, string>()

  async function fetchFor(posts: readonly { token: string }[]) {
    const had = new Map(urls)
    const missing = posts.filter(({ token }) => !had.has(token)).map(({ token }) => token)
    setReady({ key, urls: had, busy: true })
    for (let at = 0; at < missing.length; at += CODES_AT_ONCE) {
      const reply = await desk.getPlacardCodes({ communityId: key, tokens: missing.slice(at, at + CODES_AT_ONCE) })
      if (!reply.ok) return setReady({ key, urls: new Map(had), errorText: refusalText(reply.refusal), busy: false })
      pictures.current.push(...(await Promise.all(reply.data.codes.map(({ url }) => loaded(url)))))
      for (const { token, url } of reply.data.codes) had.set(token, url)
      setReady({ key, urls: new Map(had), busy: true })
    }
    setReady({ key, urls: had, busy: false })
  }

  return { urls, busy: ready.busy, errorText: ready.key === key ? ready.errorText : undefined, fetchFor }
}

function loaded(url: string) {
  const picture = new Image()
  return new Promise<HTMLImageElement>((resolve) => {
    picture.onload = picture.onerror = () => resolve(picture)
    picture.src = url
  })
}
