import { useState } from 'react'
import type { Reply } from '@contract/refusal'
import { useCommand } from '@/api/use-command'
import { useKept } from '../../api/use-kept'

type Saved<View> = { done: true } | { done: false; now: View }
type Texts<Name extends string> = Record<Name, string>

/** A form over a thing that others may change meanwhile. What is written stays until it is taken in, with the mark of what was seen then; where somebody was faster nothing is written, `clash` is the thing as it stands, and whoever writes decides. */
export function useMarkedForm<Name extends string, View extends { mark: string }, Input>({
  draft: key,
  thing,
  toTexts,
  errorsIn,
  ask,
  toInput,
  onSaved,
}: MarkedFormOf<Name, View, Input>) {
  const [draft, keep, forget] = useKept<{ mark: string; texts: Texts<Name> } | null>(key, null)
  const [told, setTold] = useState<View>()
  const [isTried, setTried] = useState(false)
  const leave = () => {
    setTold(undefined)
    setTried(false)
    forget()
  }
  const command = useCommand(ask, async (saved: Saved<View>) => {
    if (!saved.done) return setTold(saved.now)
    await onSaved()
    leave()
  })
  const now = told ?? thing
  const texts = draft?.texts ?? toTexts(now)
  const mark = draft?.mark ?? now.mark
  const errors = errorsIn(texts)
  const save = (seen = mark) => {
    setTried(true)
    if (Object.keys(errors).length === 0) void command.send((commandId) => toInput(texts, seen, commandId))
  }
  return {
    texts,
    errors: isTried ? errors : {},
    write: (name: Name, text: string) => keep({ mark, texts: { ...texts, [name]: text } }),
    isWritten: draft !== null,
    clash: draft !== null && mark !== now.mark && !command.busy ? toTexts(now) : null,
    busy: command.busy,
    errorText: command.errorText,
    save: () => save(),
    /** Writes over what somebody else wrote, having seen it. */
    saveOver: () => {
      keep({ mark: now.mark, texts })
      save(now.mark)
    },
    /** Gives up what was written, at once, for what stands there: what is written from now on is new. */
    leave: async () => {
      setTried(false)
      forget()
      await onSaved()
      setTold(undefined)
    },
  }
}

type MarkedFormOf<Name extends string, View, Input> = {
  /** Under which name the draft is kept in this tab; another thing has another. */
  draft: string
  thing: View
  toTexts: (thing: View) => Texts<Name>
  errorsIn: (texts: Texts<Name>) => Partial<Texts<Name>>
  ask: (input: Input) => Promise<Reply<Saved<View>>>
  toInput: (texts: Texts<Name>, mark: string, commandId: string) => Input
  onSaved: () => Promise<void>
}

export type MarkedForm<Name extends string> = Omit<
  ReturnType<typeof useMarkedForm<Name, { mark: string }, unknown>>,
  'write'
> & { write: (name: Name, text: string) => void }
