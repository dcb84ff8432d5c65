import { useState } from 'react'

/** The sheet that lies on what is open, and the outcome of its last press; another thing (`of`) starts anew. An answer closes the sheet it was pressed on, never one that was opened meanwhile, and `onDone` hears which it was. */
export function useSheet(of: string, onDone: (sheet: string) => void = () => {}) {
  const [shown, setShown] = useState<Shown>({ of })
  if (shown.of !== of) setShown({ of })
  const { sheet, outcome, finished } = shown.of === of ? shown : nothing

  const change = (next: (now: Shown) => Shown) => setShown((now) => (now.of === of ? next(now) : now))
  const tell = () => sheet !== undefined && onDone(sheet)
  const done = (words?: string) => {
    tell()
    change((now) => ({
      of,
      outcome: words === undefined ? undefined : { tone: 'good', words },
      sheet: now.sheet === sheet ? undefined : now.sheet,
    }))
  }

  return {
    sheet,
    outcome,
    finished,
    openSheet: (name: string) => change((now) => ({ ...now, sheet: name })),
    closeSheet: () => change((now) => ({ ...now, sheet: undefined })),
    done,
    /** The press came too late: what it was made on may be gone, so the page says why. */
    overtaken: (words: string) => change((now) => ({ ...now, outcome: { tone: 'error', words } })),
    /** There is nothing more to do here, as when it is somebody else's now; `done` starts anew. */
    finish: (words: string) => {
      tell()
      change(() => ({ of, finished: words }))
    },
  }
}

type Shown = { of: string; sheet?: string | undefined; outcome?: Outcome | undefined; finished?: string }

/** What the last press came to, in words. */
export type Outcome = { tone: 'good' | 'error'; words: string }

const nothing = { sheet: undefined, outcome: undefined, finished: undefined }
