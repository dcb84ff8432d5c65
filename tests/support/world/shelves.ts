import tcb from '@cloudbase/node-sdk'
import { cloud as definition } from '../../../config/cloud'

// Without it each request looks for Tencent's machines first, 60 ms long.
process.env.TENCENTCLOUD = 'true'

export type Kept = { _id: string } & Record<string, unknown>
export type Shelf = keyof typeof definition.collections
/** Every document of every collection, by id. */
export type Everything = Record<Shelf, Kept[]>

const MOST = 1000

const names = Object.keys(definition.collections) as Shelf[]

/** The documents of a cloud, reached as an operator reaches them: to set a scene and to see what was kept. */
export function openShelves(url: string) {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` })
  const database = app.database()
  const is = database.command
  const collection = (shelf: Shelf) => database.collection(shelf)
  const all = async (shelf: Shelf) =>
    ((await collection(shelf).orderBy('_id', 'asc').limit(MOST).get()) as { data: Kept[] }).data
  /** One question instead of one a shelf, most of which are empty. */
  const filled = async () => {
    const answer = await fetch(`${url}/console/api/collections`)
    const sizes = (await answer.json()) as { name: string; documents: number }[]
    return names.filter((shelf) => sizes.some(({ name, documents }) => name === shelf && documents > 0))
  }

  return {
    all,
    filled,
    ...everythingBy(all, filled),
    one: async (shelf: Shelf, id: string) => {
      const { data } = (await collection(shelf).doc(id).get()) as { data: Kept[] }
      if (!data[0]) throw new Error(`nothing stands in ${shelf} under ${id}`)
      return data[0]
    },
    where: async (shelf: Shelf, condition: object) =>
      ((await collection(shelf).where(condition).limit(MOST).get()) as { data: Kept[] }).data,
    add: (shelf: Shelf, documents: readonly object[]) => collection(shelf).add([...documents]),
    /** Sets fields whole, as if they had always been so. */
    edit: (shelf: Shelf, id: string, fields: Record<string, unknown>) =>
      collection(shelf)
        .doc(id)
        .update(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, is.set(value)]))),
    hasFile: async (fileId: string) => {
      const { fileList } = await app.getTempFileURL({ fileList: [fileId] })
      return fileList[0]?.code === 'SUCCESS'
    },
    remove: (shelf: Shelf, id: string) => collection(shelf).doc(id).remove(),
    /** Removes whatever stands on one shelf. */
    forget: (shelf: Shelf) =>
      collection(shelf)
        .where({ _id: is.exists(true) })
        .remove(),
    clear: async () =>
      Promise.all(
        (await filled()).map((name) =>
          collection(name)
            .where({ _id: is.exists(true) })
            .remove(),
        ),
      ),
  }
}

const ofWhatWasTried: readonly Shelf[] = ['staffLog', 'codeTries', 'doorDays']

/** All shelves on which something stands, read one by one. */
export function everythingBy(all: (shelf: Shelf) => Promise<Kept[]>, filled: () => Promise<Shelf[]>) {
  const allOf = async (shelves: readonly Shelf[]) => {
    const holding = await filled()
    const read = async (name: Shelf) => [name, holding.includes(name) ? await all(name) : []] as const
    return Object.fromEntries(await Promise.all(shelves.map(read))) as Everything
  }
  return {
    everything: () => allOf(names),
    /** All but what doors count of what they refused. */
    everythingButCounts: () => allOf(names.filter((name) => name !== 'doorDays')),
    /** All but the staff log, wrong codes and what doors count, which also tell of what was tried and refused. */
    everythingButLog: () => allOf(names.filter((name) => !ofWhatWasTried.includes(name))),
  }
}

export type Shelves = ReturnType<typeof openShelves>
