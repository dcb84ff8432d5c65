import { useState } from 'react'
import type { Editor } from '@contract/estate/mark'
import type { Reply } from '@contract/refusal'
import { useCommand } from '@/api/use-command'
import { useKept } from '../../api/use-kept'

type Saved<View> = { done: true } | { done: false; now: View; by?: Editor | null | undefined }
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
  const [draft, keep, forget] = useKept<{ mark: string; seen: Texts<Name>; texts: Texts<Name> } | null>(key, null)
  const [told, setTold] = useState<{ now: View; by: Editor | null }>()
  const [isTried, setTried] = useState(false)
  const leave = () => {
    setTold(undefined)
    setTried(false)
    forget()
  }
  const command = useCommand(ask, async (saved: Saved<View>) => {
    if (!saved.done) return setTold({ now: saved.now, by: saved.by ?? null })
    await onSaved()
    leave()
  })
  const now = told?.now ?? thing
  const texts = draft?.texts ?? toTexts(now)
  const mark = draft?.mark ?? now.mark
  const seen = draft?.seen ?? toTexts(now)
  const errors = errorsIn(texts)
  const save = (written: Texts<Name>, of: string) => {
    setTried(true)
    if (Object.keys(errorsIn(written)).length === 0) void command.send((commandId) => toInput(written, of, commandId))
  }
  return {
    texts,
    errors: isTried ? errors : {},
    write: (name: Name, text: string) => keep({ mark, seen, texts: { ...texts, [name]: text } }),
    isWritten: draft !== null,
    clash:
      draft !== null && mark !== now.mark && !command.busy ? { seen, now: toTexts(now), by: told?.by ?? null } : null,
    busy: command.busy,
    errorText: command.errorText,
    save: () => save(texts, mark),
    /** Writes over what somebody else wrote, having seen it; what was not touched here stays theirs. */
    saveOver: () => {
      const written = withMine(texts, seen, toTexts(now))
      keep({ mark: now.mark, seen: toTexts(now), texts: written })
      save(written, now.mark)
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

/** What stands now, with what was written otherwise than it was seen. */
function withMine<Name extends string>(mine: Texts<Name>, seen: Texts<Name>, now: Texts<Name>): Texts<Name> {
  const written = (Object.keys(mine) as Name[]).filter((name) => mine[name] !== seen[name])
  return { ...now, ...Object.fromEntries(written.map((name) => [name, mine[name]])) }
}

export type Clash<Name extends string> = { seen: Texts<Name>; now: Texts<Name>; by: Editor | null }

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
