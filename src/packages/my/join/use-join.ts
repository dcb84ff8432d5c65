import { useRef, useState } from 'react'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'

/** Turns an invitation into a post. */
export function useJoin() {
  const code = useRef('')
  const name = useRef('')
  const [showName, setShowName] = useState(false)
  const [post, setPost] = useState<Post>()
  const redeem = useCommand(resident.redeemInvitation, setPost)
  const join = () => void redeem.send((commandId) => ({ commandId, code: code.current, name: name.current, showName }))
  return {
    writeCode: (value: string) => (code.current = value),
    writeName: (value: string) => (name.current = value),
    showName,
    setShowName,
    post,
    join,
    busy: redeem.busy,
    sorry: redeem.sorry,
  }
}

type Post = { role: 'household' | 'worker'; post: string }
