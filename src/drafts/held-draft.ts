import { removeDraft, saveDraft } from './draft-storage'

/** The draft of this name as all pages hold it that write at it: none of them keeps what another has changed since, and what comes late, such as the words of a sound, is written into it as it is by then. With no page at it, it begins anew. */
export function holdDraft<Draft extends object>(name: string, begin: () => Draft) {
  const held = (inHand.get(name) as HeldDraft<Draft> | undefined) ?? createHeldDraft<Draft>(name)
  inHand.set(name, held as unknown as HeldDraft<object>)
  held.begin(begin)
  return held
}

const inHand = new Map<string, HeldDraft<object>>()

type HeldDraft<Draft extends object> = ReturnType<typeof createHeldDraft<Draft>>

function createHeldDraft<Draft extends object>(name: string) {
  const pages = new Set<(newest: Draft) => void>()
  let newest = {} as Draft
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  const show = () => pages.forEach((tell) => tell(newest))
  const keepNow = () => {
    clearTimeout(waiting)
    waiting = undefined
    if (!isOver) saveDraft(name, newest)
  }
  const keepIfWaiting = () => {
    if (waiting !== undefined) keepNow()
  }
  const write = (fields: Partial<Draft>) => {
    if (isOver) return
    newest = { ...newest, ...fields }
    // Nobody will be there to keep it later.
    if (pages.size === 0) return keepNow()
    waiting ??= setTimeout(keepNow, keepAfterMs)
  }
  return {
    begin: (start: () => Draft) => {
      if (pages.size > 0 && !isOver) return
      newest = start()
      isOver = false
    },
    /** Tells a page of each change, until it leaves. */
    join: (tell: (newest: Draft) => void) => {
      pages.add(tell)
      return () => {
        pages.delete(tell)
        keepIfWaiting()
      }
    },
    current: () => newest,
    write,
    change: (fields: Partial<Draft>) => {
      write(fields)
      show()
    },
    adopt: (kept: Draft) => {
      newest = kept
      show()
    },
    keepNow,
    keepIfWaiting,
    finish: (next?: Draft) => {
      clearTimeout(waiting)
      waiting = undefined
      removeDraft(name)
      isOver = !next
      if (!next) return
      newest = next
      show()
    },
  }
}

const keepAfterMs = 400
