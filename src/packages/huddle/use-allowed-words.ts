import { useRef, useState } from 'react'
import type { WrittenHuddle } from '@contract/huddle/huddle'
import type { Reply } from '@contract/refusal'
import type { FoundWord, FoundWords } from '@/staff/found-words-notice'

/** What in a worker's words could tell who somebody is, and what of it they looked at and allow: that goes along with the next press. */
export function useAllowedWords() {
  const [found, setFound] = useState<readonly FoundWord[]>([])
  const allowed = useRef<string[]>([])
  const words: FoundWords = {
    found,
    allow: (word) => {
      allowed.current = [...allowed.current, word]
      setFound((before) => before.filter(({ text, sure }) => sure || text !== word))
    },
    busy: false,
    errorText: undefined,
  }
  /** The same command; where its words are not taken, it is refused and they stand at their fields. */
  const looking =
    <Input extends object>(ask: (input: Input & { allowedWords: string[] }) => Promise<Reply<WrittenHuddle>>) =>
    async (input: Input): Promise<Reply<{ meetingId: string }>> => {
      const reply = await ask({ ...input, allowedWords: allowed.current })
      if (!reply.ok) return reply
      setFound(reply.data.saved ? [] : reply.data.personalData)
      if (reply.data.saved) return { ok: true, data: { meetingId: reply.data.meetingId } }
      return { ok: false, refusal: 'PERSONAL_DATA_FOUND', requestId: '' }
    }
  return { words, looking }
}
