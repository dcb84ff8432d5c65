import { useState } from 'react'

/** The sheet that lies on what is open, and what its last press came to; another thing (`of`) starts anew. An answer closes the sheet it was pressed on, never one that was opened meanwhile. */
export function useSheet<Name extends string>(of: string) {
  const [face, setFace] = useState<Face<Name>>({ of })
  if (face.of !== of) setFace({ of })
  const { sheet, said } = face.of === of ? face : nothing

  const done = (words: string) =>
    setFace((now) => (now.of === of ? { of, said: words, sheet: now.sheet === sheet ? undefined : now.sheet } : now))

  return {
    sheet,
    said,
    open: (name: Name) => setFace((now) => ({ ...now, sheet: name })),
    leave: () => setFace((now) => ({ ...now, sheet: undefined })),
    done,
  }
}

type Face<Name> = { of: string; sheet?: Name | undefined; said?: string }
const nothing = { sheet: undefined, said: undefined }
