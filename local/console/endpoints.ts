import type { MovableClock } from '../movable-clock'
import { decode, encode } from '../database/codec'
import type { Document } from '../database/document'
import type { Engine } from '../database/engine/engine'
import { isPlain } from '../database/order/type-order'
import type { SortSpec } from '../database/order/sort-key'
import { countOf, select } from '../database/query/select'
import type { Scans } from '../database/scans'
import type { DrawnFaults, Fault } from '../faults'
import { linkTo, type StorageContext } from '../files/storage-actions'
import type { Functions } from '../functions/functions'
import type { Timers } from '../functions/timers'
import { HttpRefused } from '../http/answer'
import type { Link } from '../link'
import { apis } from '../wechat/apis'
import type { WeChat } from '../wechat/wechat'

/** What the console looks at. */
export interface ConsoleContext {
  readonly engine: Engine
  readonly functions: Functions
  readonly timers: Timers
  readonly clock: MovableClock
  readonly faults: DrawnFaults
  readonly scans: Scans
  readonly wechat: WeChat
  readonly storage: StorageContext
  readonly syncs: () => number
  readonly links: () => readonly Link[]
}

/** What the console asks for under `/console/api`, by name. */
export const endpoints = {
  links: (_: Body, { links }: ConsoleContext) => links(),
  collections: (_: Body, { engine }: ConsoleContext) =>
    engine.collections().map(({ name, size, indexes }) => ({
      name,
      documents: size(),
      indexes: indexes.map(({ name, unique }) => ({ name, unique })),
    })),
  documents: ({ collection, query, order, skip }: Body, { engine, clock }: ConsoleContext) => {
    const found = engine.collection(String(collection))
    const condition = documentFrom(query, clock.now())
    const sorting = Object.entries(documentFrom(order, clock.now())) as unknown as SortSpec
    const page = select(found, { query: condition, order: sorting, skip: Number(skip ?? 0), limit: 50 })
    return {
      total: countOf(found, condition),
      documents: page.map((document) => JSON.parse(encode(document)) as Document),
    }
  },
  calls: (_: Body, { functions }: ConsoleContext) => functions.calls().slice(-200).reverse(),
  letters: (_: Body, { wechat }: ConsoleContext) => wechat.sent().slice(-200).reverse(),
  scans: (_: Body, { scans }: ConsoleContext) => scans.all(),
  addresses: () => Object.keys(apis),
  failNext: ({ api, errcode, times }: Body, { wechat }: ConsoleContext) => {
    wechat.failNext(String(api), Number(errcode), Number(times ?? 1))
    return {}
  },
  pushVerdicts: async (_: Body, { wechat }: ConsoleContext) => ({ delivered: await wechat.pushMediaVerdicts() }),
  files: async (_: Body, { storage }: ConsoleContext) => {
    const files = await storage.files.all()
    return files.map((file) => ({ ...file, link: linkTo(file.path, storage) }))
  },
  timers: (_: Body, { timers }: ConsoleContext) => timers.all(),
  runTimer: ({ functionName, trigger }: Body, { timers }: ConsoleContext) =>
    timers.run(String(functionName), optionalText(trigger)),
  clock: (_: Body, { clock }: ConsoleContext) => ({ now: clock.now(), offset: clock.offset() }),
  moveClock: ({ to, by }: Body, { clock }: ConsoleContext) => {
    if (to === 'real') clock.real()
    else if (typeof by === 'number') clock.advance(by)
    else clock.set(new Date(String(to)))
    return { now: clock.now(), offset: clock.offset() }
  },
  vitals: (_: Body, { syncs }: ConsoleContext) => {
    const { rss, heapUsed } = process.memoryUsage()
    const { user, system } = process.cpuUsage()
    return {
      syncs: syncs(),
      cpuMs: (user + system) / 1000,
      memory: heapUsed,
      resident: rss,
      upSeconds: process.uptime(),
    }
  },
  faults: (_: Body, { faults }: ConsoleContext) => faults.active(),
  setFaults: ({ faults: wanted }: Body, { faults }: ConsoleContext) => {
    if (Array.isArray(wanted)) faults.set(wanted as Fault[])
    return faults.active()
  },
}

type Body = Readonly<Record<string, unknown>>

const optionalText = (value: unknown) => (typeof value === 'string' ? value : undefined)

function documentFrom(text: unknown, now: Date): Document {
  if (typeof text !== 'string' || text.trim() === '') return {}
  const document = decode(text, now)
  if (!isPlain(document)) throw new HttpRefused(400, 'INVALID_PARAM', 'this is no JSON object')
  return document
}
