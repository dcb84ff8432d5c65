import { useState } from 'react'
import type * as z from 'zod/mini'
import type { publishedText } from '@contract/meeting/meeting'
import type { Reply } from '@contract/refusal'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import type { FoundWord } from '@/staff/found-words-notice'

type PublishedText = z.output<typeof publishedText>

/** What in the host's texts could tell who somebody is, and the press that says of a word that it tells nobody. */
export function useFoundWords(meetingId: string) {
  const [found, setFound] = useState<readonly FoundWord[]>([])
  const allowing = useCommand(household.allowWord, (_, { word }) =>
    setFound((before) => before.filter(({ text, sure }) => sure || text !== word)),
  )
  return {
    found,
    setFound,
    allow: (word: string) => void allowing.send((commandId) => ({ meetingId, commandId, word })),
    busy: allowing.busy,
    errorText: allowing.errorText,
    /** The same command; the words for which it is refused are looked up. */
    looking<Input, Data>(ask: (input: Input) => Promise<Reply<Data>>, textsOf: (input: Input) => PublishedText[]) {
      return async (input: Input) => {
        const reply = await ask(input)
        if (reply.ok) setFound([])
        if (reply.ok || reply.refusal !== 'PERSONAL_DATA_FOUND') return reply
        const looked = await household.checkMeetingTexts({ meetingId, texts: textsOf(input) })
        if (looked.ok) setFound(looked.data.personalData)
        return reply
      }
    },
  }
}

export type FoundWords = ReturnType<typeof useFoundWords>
