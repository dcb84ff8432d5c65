import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClock, type Clock } from './movable-clock'
import { consoleHandler } from './console/handler'
import type { ActionRequest } from './database/actions/request'
import { aggregateContext } from './database/aggregate/context'
import { DiskFailed } from './database/engine/disk-failed'
import type { HeldFolder } from './database/engine/data-folder'
import { createEngine } from './database/engine/engine'
import { openJournal, type Journal } from './database/engine/journal'
import { createTransactions } from './database/engine/transactions'
import { createScans, type Scan } from './database/scans'
import type { CloudDefinition } from './definition'
import { createFaults, type Faults } from './faults'
import { createFileStore } from './files/file-store'
import { filesHandler } from './files/files-handler'
import { createSigner } from './files/signature'
import type { Call } from './functions/calls'
import { createFunctions } from './functions/functions'
import type { Caller, Outcome } from './functions/invocation'
import { timeLimitFactor } from './functions/time-limit-factor'
import { createTimers } from './functions/timers'
import { adminHandler } from './http/admin-handler'
import { callHandler } from './http/call-handler'
import { clientHandler } from './http/client-handler'
import { FunctionFailed } from './functions/function-failed'
import { httpService, type HttpRoute } from './http/http-service'
import { listen } from './http/server'
import { webHandler } from './http/web'
import type { Link } from './link'
import { perform, type PerformContext } from './perform'
import { breakTransaction } from './database/engine/break-transaction'
import { Refused } from './refused'
import { readRules } from './rules/read-rules'
import { apis } from './wechat/apis'
import { wechatHandler } from './wechat/handler'
import { createMediaVerdicts } from './wechat/media-verdicts'
import { createState } from './wechat/state'
import { employeeHandler } from './wechat/employee-handler'
import { subscribeHandler } from './wechat/subscribe-handler'
import { speechHandler } from './speech/handler'
import { createSpeech, type Speech } from './speech/speech'
import type { SentToWeChat, WeChat } from './wechat/wechat'

export interface CloudOptions {
  /** 0 takes any free one; always on 127.0.0.1. */
  readonly port: number
  /** Where everything is kept; without it, in a temporary folder that goes with the cloud. */
  readonly data?: string
  /** Decides what else is to be decided of the data folder, once no other cloud can have it and before it is read. */
  readonly onHeld?: (held: HeldFolder) => void
  /** Built functions: `<name>/index.js`, beside it `config.json` with timeout, memorySize and triggers where wanted. */
  readonly functions?: string
  /** A folder served at `/`. */
  readonly web?: string
  /** What stands at further addresses, as the routes of CloudBase's HTTP service say. */
  readonly http?: readonly HttpRoute[]
  readonly definition?: CloudDefinition
  /** What the functions find in their environment; given the cloud's address, when it is a function. */
  readonly functionEnv?: Readonly<Record<string, string>> | ((url: string) => Readonly<Record<string, string>>)
  /** Whether timers run by the clock, or only by hand. */
  readonly timers?: boolean
  /** The function that takes WeChat's messages. */
  readonly pushTo?: string
  /** How long a transaction may take; 30 seconds, as on the platform, unless given. */
  readonly transactionLifeMs?: number
  /**
   * How many times its own time limit a function may take, for a machine that is busy with other things; 1, or what
   * `CLOUD_TIME_LIMIT_FACTOR` says, unless given.
   */
  readonly timeLimitFactor?: number
  readonly log?: (line: string) => void
  /** Where the console's first page leads to; given the cloud's address, when it is a function. */
  readonly links?: readonly Link[] | ((url: string) => readonly Link[])
}

export interface Cloud {
  readonly url: string
  /** What a phone gets when it calls a function; rejects with a `FunctionFailed`. */
  readonly call: (
    name: string,
    event: Readonly<Record<string, unknown>>,
    by?: { readonly openId?: string; readonly unionId?: string },
  ) => Promise<unknown>
  readonly runTimer: (functionName: string, trigger?: string) => Promise<unknown>
  readonly time: Clock
  readonly faults: Faults
  readonly calls: () => readonly Call[]
  /** Queries that looked at all of more than 1,000 documents. */
  readonly scans: () => readonly Scan[]
  /** The subscription messages that WeChat was sent, refused ones too. */
  readonly letters: () => readonly SentToWeChat[]
  readonly wechat: WeChat
  readonly speech: Speech
  readonly stop: () => Promise<void>
}

/** A CloudBase of one's own, until it is stopped. Rejects with a `Refused` when it cannot start. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const folder = options.data ?? mkdtempSync(path.join(tmpdir(), 'cloud-'))
  const leave = () => {
    if (options.data === undefined) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const journal = openJournal(folder, {
      durable: options.data !== undefined,
      onHeld: options.onHeld,
      onFailure: ({ message }) => options.log?.(message),
    })
    return await closingOnFailure(journal, () => startOn(journal, folder, options, leave))
  } catch (problem) {
    leave()
    throw problem instanceof DiskFailed ? new Refused(problem.message) : problem
  }
}

async function startOn(journal: Journal, folder: string, options: CloudOptions, leave: () => void): Promise<Cloud> {
  const { port, functions: root, web, definition = { collections: {} }, log = () => undefined } = options
  const clock = createClock()
  const faults = createFaults()
  const scans = createScans()
  const state = createState(Object.keys(apis))
  const speech = createSpeech()
  let url = ''

  const engine = createEngine(journal, definition)
  const transactions = createTransactions(engine, clock, options.transactionLifeMs)
  const ownEnv: Record<string, string> = {}
  const functions = createFunctions({
    ...{ root, env: ownEnv, adminUrl: (key) => `${url}/admin/${key}`, clock, log },
    timeLimitFactor: timeLimitFactor(options.timeLimitFactor),
  })
  const timers = createTimers(functions, clock, faults.isTwice, log)
  const context: PerformContext = {
    database: {
      engine,
      transactions,
      now: clock.now,
      onScan: scans.note,
      operators: aggregateContext(engine, scans.note),
    },
    storage: {
      files: createFileStore(path.join(folder, 'files')),
      signer: createSigner(clock.now),
      now: clock.now,
      url: () => url,
    },
    functions,
    wechat: { state, now: clock.now },
  }
  const verdicts = createMediaVerdicts(state, functions, options.pushTo, clock, log)
  const wechat: WeChat = { ...state, pushMediaVerdicts: verdicts.pushAll }

  const routes = {
    admin: adminHandler({
      faults,
      callOf: functions.callOf,
      execute: (request: ActionRequest, caller: Caller | undefined) => perform(request, caller, context),
      breakTransaction: (request, kind) => breakTransaction(transactions, request, kind),
    }),
    call: callHandler(functions.run, faults),
    client: clientHandler(readRules(definition), context.database, faults),
    files: filesHandler(context.storage, faults),
    wechat: wechatHandler(state, faults, clock.now),
    subscribe: subscribeHandler(state),
    employee: employeeHandler(state),
    asr: speechHandler(speech, faults, clock.now),
    console: consoleHandler({
      engine,
      functions,
      timers,
      clock,
      faults,
      scans,
      wechat,
      storage: context.storage,
      syncs: journal.syncs,
      links: () => (typeof options.links === 'function' ? options.links(url) : (options.links ?? [])),
    }),
    ...(web === undefined ? {} : { '': webHandler(web) }),
  }
  timers.all() // Refuses a time that cannot be read before anybody can reach us.
  const server = await listen(port, routes, log, httpService(options.http ?? [], functions.run))
  url = server.url
  Object.assign(ownEnv, typeof options.functionEnv === 'function' ? options.functionEnv(url) : options.functionEnv)
  if (options.timers) timers.start()

  async function stop(): Promise<void> {
    timers.stop()
    verdicts.stop()
    await server.stop()
    await functions.stop()
    await journal.close()
    leave()
  }

  return {
    url,
    call: async (name, event, by = {}) =>
      resultOf(name, await functions.run(name, event, { source: 'phone', openId: by.openId, unionId: by.unionId })),
    runTimer: async (name, trigger) => resultOf(name, await timers.run(name, trigger)),
    time: { now: clock.now, set: clock.set, advance: clock.advance, real: clock.real },
    faults: { set: faults.set, clear: faults.clear, active: faults.active },
    calls: functions.calls,
    scans: scans.all,
    letters: () => state.sent().filter(({ api }) => api === '/cgi-bin/message/subscribe/send'),
    wechat,
    speech,
    stop,
  }
}

function resultOf(name: string, outcome: Outcome): unknown {
  if (outcome.ok) return outcome.result
  throw new FunctionFailed(name, outcome.code, outcome.message)
}

async function closingOnFailure<Made>(journal: Journal, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make()
  } catch (problem) {
    await journal.close()
    throw problem
  }
}
