import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import tcb from '@cloudbase/node-sdk'
import type { Contract } from '../types/contract/procedure'
import { household } from '../types/contract/household'
import { resident } from '../types/contract/resident'
import { worker } from '../types/contract/worker'
import { cloud as definition } from './cloud'
import { buildFunctions } from './build-functions'
import { root } from './root'
import { fillSample } from './sample'
import { localEnvironment } from './start/local-environment'
import { openCloud } from './start/open-cloud'

const contracts: Record<string, Contract> = { resident, household, worker }

/** How many documents of a collection are kept, those that differ most first. */
const DOCUMENTS_KEPT = 12

/** Keeps what is released: the contract as JSON schema, and documents as the doors of this release write them. */
async function main() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const folder = join(root, 'tests/released', version.replace(/\.\d+$/, ''))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'documents'), { recursive: true })
  write(
    join(folder, 'contract.json'),
    Object.fromEntries(Object.entries(contracts).map(([door, contract]) => [door, toSchemas(contract)])),
  )
  for (const [name, documents] of Object.entries(await sampleDocuments()))
    write(join(folder, 'documents', `${toKebab(name)}.json`), documents)
  console.log(`Kept in ${folder}.`)
}

function toSchemas(contract: Contract) {
  return Object.fromEntries(
    Object.entries(contract).map(([name, { kind, input, output, refusals }]) => [
      name,
      { kind, input: schemaOf(input, 'input'), output: schemaOf(output, 'output'), refusals },
    ]),
  )
}

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' })
}

/** The sample street as it is kept: of each collection the documents whose fields and states differ. */
async function sampleDocuments() {
  await buildFunctions()
  const cloud = await openCloud({ port: 0 })
  Object.assign(process.env, localEnvironment(cloud.url))
  try {
    await fillSample(cloud)
    // What nobody of the sample street does.
    await cloud.call(
      'resident',
      { procedure: 'sendSuggestion', input: { commandId: 'suggestion000000001', text: '字再大一点就好了' } },
      { openId: 'o-visitor' },
    )
    await cloud.call(
      'resident',
      { procedure: 'deleteMyData', input: { commandId: 'deletion00000000001' } },
      { openId: 'o-nobody' },
    )
    const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${cloud.url}/admin` })
    const kept: Record<string, unknown[]> = {}
    for (const name of Object.keys(definition.collections)) {
      const { data } = (await app.database().collection(name).orderBy('_id', 'asc').limit(1000).get()) as {
        data: Record<string, unknown>[]
      }
      kept[name] = differing(data)
    }
    return kept
  } finally {
    await cloud.stop()
  }
}

/** File names are kebab-case. */
function toKebab(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function differing(documents: Record<string, unknown>[]) {
  const seen = new Map<string, Record<string, unknown>>()
  for (const document of documents) {
    const shape = JSON.stringify([document.state ?? null, document.identity ?? null, Object.keys(document).sort()])
    if (!seen.has(shape)) seen.set(shape, document)
  }
  return [...seen.values()].slice(0, DOCUMENTS_KEPT)
}

/** Dates as MongoDB's extended JSON has them. */
function write(file: string, content: unknown) {
  writeFileSync(file, `${JSON.stringify(withDates(content), null, 2)}\n`)
}

function withDates(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.toISOString() }
  if (Array.isArray(value)) return value.map(withDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withDates(part)]))
}

void main()
