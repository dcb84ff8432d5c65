import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { MovableClock } from '../clock'
import { ActionFailed } from '../database/action-failed'
import { decode, encode } from '../database/codec'
import type { Document } from '../database/document'
import type { Engine } from '../database/engine/engine'
import { isPlain } from '../database/order/type-order'
import { countOf, select } from '../database/query/select'
import type { SortSpec } from '../database/order/sort-key'
import type { Scans } from '../database/scans'
import type { DrawnFaults, Fault } from '../faults'
import type { FileStore } from '../files/file-store'
import type { Functions } from '../functions/functions'
import type { Timers } from '../functions/timers'
import { answerJson, answerText, HttpRefused, type Handler } from '../http/answer'
import { jsonOf } from '../http/body'
import type { WeChat } from '../wechat/wechat'

export interface ConsoleContext {
  readonly engine: Engine
  readonly functions: Functions
  readonly timers: Timers
  readonly clock: MovableClock
  readonly faults: DrawnFaults
  readonly scans: Scans
  readonly wechat: WeChat
  readonly files: FileStore
  readonly syncs: () => number
}

/** `/console`: a page for the developer, and what it asks for under `/console/api`. */
export function consoleHandler(context: ConsoleContext): Handler {
  return async (request, response, _url, address) => {
    if (address === '' || address === 'index.html') {
      answerText(response, readFileSync(path.join(__dirname, 'page.html'), 'utf8'), 'text/html; charset=utf-8')
      return
    }
    const [, name = ''] = /^api\/(\w+)$/.exec(address) ?? []
    const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined
    if (!endpoint) throw new HttpRefused(404, 'NOT_FOUND', 'the console knows no such address')
    const body = request.method === 'POST' ? await jsonOf(request, 1024 * 1024) : {}
    try {
      answerJson(response, (await endpoint(isPlain(body) ? body : {}, context)) ?? {})
    } catch (problem) {
      if (problem instanceof ActionFailed || problem instanceof RangeError)
        throw new HttpRefused(400, 'INVALID_PARAM', problem.message)
      throw problem
    }
  }
}

type Endpoint = (body: Record<string, unknown>, context: ConsoleContext) => unknown

const endpoints: Readonly<Record<string, Endpoint>> = {
  collections: (_, { engine }) =>
    engine.collections().map(({ name, size, indexes }) => ({
      name,
      documents: size(),
      indexes: indexes.map(({ name, unique }) => ({ name, unique })),
    })),
  documents: ({ collection, query, order, skip }, { engine, clock }) => {
    const found = engine.collection(String(collection))
    const condition = documentFrom(query, clock.now())
    const sorting = Object.entries(documentFrom(order, clock.now())) as unknown as SortSpec
    const page = select(found, { query: condition, order: sorting, skip: Number(skip ?? 0), limit: 50 })
    return {
      total: countOf(found, condition),
      documents: page.map((document) => JSON.parse(encode(document)) as unknown),
    }
  },
  calls: (_, { functions }) => functions.calls().slice(-200).reverse(),
  letters: (_, { wechat }) => wechat.sent().slice(-200).reverse(),
  scans: (_, { scans }) => scans.all(),
  files: (_, { files }) => files.all(),
  timers: (_, { timers }) => timers.all(),
  runTimer: ({ functionName, trigger }, { timers }) => timers.run(String(functionName), optionalText(trigger)),
  clock: (_, { clock }) => ({ now: clock.now(), offset: clock.offset() }),
  moveClock: ({ to, by }, { clock }) => {
    if (to === 'real') clock.real()
    else if (typeof by === 'number') clock.advance(by)
    else clock.set(new Date(String(to)))
    return { now: clock.now(), offset: clock.offset() }
  },
  vitals: (_, { syncs }) => {
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
  faults: (_, { faults }) => faults.active(),
  setFaults: ({ faults: wanted }, { faults }) => {
    if (Array.isArray(wanted)) faults.set(wanted as Fault[])
    return faults.active()
  },
}

const optionalText = (value: unknown) => (typeof value === 'string' ? value : undefined)

function documentFrom(text: unknown, now: Date): Document {
  if (typeof text !== 'string' || text.trim() === '') return {}
  const document = decode(text, now)
  if (!isPlain(document)) throw new HttpRefused(400, 'INVALID_PARAM', 'this is no JSON object')
  return document
}
