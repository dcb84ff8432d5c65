import { useState } from 'react'
import Taro from '@tarojs/taro'
import { forgetFile } from '@/api/hand-over-file'
import { forgetAllPhotos } from '@/api/photos'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { useQuery } from '@/api/use-query'

/** What we keep of a person: to see, to delete. */
export function useMyData() {
  const asked = useQuery(resident.me, {})
  // Asked for once it is known who it is: without a line one sentence says so, not three.
  const meetings = useList(resident.exportMyMeetings, asked.data ? {} : null)
  const suggestions = useList(resident.exportMySuggestions, asked.data ? {} : null)
  const [step, setStep] = useState<'see' | 'sure' | 'gone'>('see')
  const remove = useCommand(resident.deleteMyData, () => {
    Taro.clearStorageSync()
    forgetAllPhotos()
    forgetFile()
    setStep('gone')
  })
  return {
    asked,
    meetings,
    suggestions,
    step,
    setStep,
    remove: () => void remove.send((commandId) => ({ commandId })),
    removing: remove.busy,
    sorry: remove.sorry,
  }
}
