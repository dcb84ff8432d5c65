import { useState } from 'react'
import { phoneStorage } from '@/api/phone-storage'
import { forgetFile } from '@/api/hand-over-file'
import { forgetAllPhotos } from '@/api/photos'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { useQuery } from '@/api/use-query'
import { deleteToTheEnd } from './delete-to-the-end'

/** What we keep of a person: to see, to delete. */
export function useMyData() {
  const query = useQuery(resident.getMe, {})
  // Asked for once it is known who it is: without a line one sentence says so, not three.
  const meetings = useList(resident.exportMyMeetings, query.data ? {} : null)
  const suggestions = useList(resident.exportMySuggestions, query.data ? {} : null)
  const [step, setStep] = useState<'see' | 'sure' | 'gone'>('see')
  const remove = useCommand(deleteToTheEnd, () => {
    phoneStorage.clear()
    forgetAllPhotos()
    forgetFile()
    setStep('gone')
  })
  return {
    query,
    meetings,
    suggestions,
    step,
    setStep,
    remove: () => void remove.send((commandId) => ({ commandId })),
    removing: remove.busy,
    errorText: remove.errorText,
  }
}
