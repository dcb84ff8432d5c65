import { useEffect, useState } from 'react'
import { PageContainer } from '@tarojs/components'
import { addStep } from './history-steps'

/** WeChat's own container, empty and unseen: while it is shown, the back key, the swipe and the arrow in the head close it and not the page. */
export function SheetStep({ isOpen, onBack }: SheetStepProps) {
  const [isTakenBack, setTakenBack] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const end = addStep(() => setTakenBack(true))
    return () => {
      end()
      setTakenBack(false)
    }
  }, [isOpen])
  const isShown = isOpen && !isTakenBack
  // It tells also of what was hidden from here.
  return <PageContainer show={isShown} overlay={false} duration={0} onBeforeLeave={isShown ? onBack : undefined} />
}

export type SheetStepProps = { isOpen: boolean; onBack: () => void }
