import type { Database } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { openCollection } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { DAY_MS, dayOf } from '../../platform/shanghai'
import { codeTries, freeTries, PAUSES_MS, type CodeKind } from './code-tries'

/** Who tries what, at which number or code: the same person trying the same counts once, however often. */
export type Tried = { kind: CodeKind; key: string; code: string; what: string }

/** A try that may be looked at: what it was written down under. */
export type CodeTry = { ids: string[]; id: string }

type Subject = { _id: string; free: number }

/** Tries at codes, by person and by what they are tried at. A try takes its place before it is looked at and gives it back when it was right, so that no more are looked at than the rule allows, however many come at once; the rule itself is the condition of one update. */
export function createCodeTryStore(database: Database, now: () => Date) {
  const { patch, createOnce, remove, is } = openCollection(database, 'codeTries', codeTries)

  /** Fewer than the free ones stand there for today, or the latest is as long ago as so many ask for. */
  const isOpen = (free: number, at: Date) => {
    const fewer = (than: number) => ({ [`tries.${than - 1}.day`]: is.neq(dayOf(at)) })
    const waited = PAUSES_MS.map((pause, further) => ({
      ...(further < PAUSES_MS.length - 1 && fewer(free + further + 1)),
      'tries.0.at': is.lte(new Date(at.getTime() - pause)),
    }))
    return is.or([fewer(free), ...waited])
  }

  async function takeOne({ _id, free }: Subject, id: string): Promise<'taken' | 'held' | 'paused'> {
    const at = now()
    const one = { id, day: dayOf(at), at }
    const where = is.and([{ _id, 'tries.id': is.neq(id) }, isOpen(free, at)]) as unknown as Where
    const push = () =>
      patch(where, { tries: is.push({ each: [one], position: 0, slice: free + PAUSES_MS.length - 1 }) })
    if (await push()) return 'taken'
    const { thing, created } = await createOnce({ _id, version: 1, at, tries: [one] })
    if (created) return 'taken'
    if (thing.tries.some((tried) => tried.id === id)) return 'held'
    // Somebody else opened it just now.
    return (await push()) ? 'taken' : 'paused'
  }

  const letGo = ({ ids, id }: CodeTry) => patch({ _id: is.in(ids) }, { tries: is.pull({ id: is.in([id]) }) })

  return {
    /** Writes a try down before it is looked at; null while the person, or what it is tried at, has to pause. */
    async begin({ kind, key, code, what }: Tried): Promise<CodeTry | null> {
      const subjects: Subject[] = [
        { _id: digest('code-tries', kind, 'person', key), free: freeTries.person },
        { _id: digest('code-tries', kind, 'code', code), free: freeTries.code },
      ]
      const id = digest('code-try', kind, key, code, what)
      const takings = await Promise.all(subjects.map((subject) => takeOne(subject, id)))
      if (!takings.includes('paused')) return { ids: subjects.map(({ _id }) => _id), id }
      const ids = subjects.map(({ _id }) => _id).filter((_, index) => takings[index] === 'taken')
      if (ids.length > 0) await letGo({ ids, id })
      return null
    },
    /** The code was right: the try counts for nothing. */
    wasRight: letGo,
    /** It was wrong, and stands; what is older than a day goes with it. */
    wasWrong: async ({ ids }: CodeTry) => {
      const at = now()
      await Promise.all([
        patch({ _id: is.in(ids) }, { at: is.set(at) }),
        remove({ at: is.lt(new Date(at.getTime() - DAY_MS)) }),
      ])
    },
  }
}

export type CodeTryStore = ReturnType<typeof createCodeTryStore>
