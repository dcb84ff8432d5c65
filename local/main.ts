import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startCloud } from './cloud'
import type { CloudDefinition } from './definition'
import { FAULT_KINDS, type Fault } from './faults'
import { timeLimitFactor } from './functions/time-limit-factor'
import { Refused } from './refused'

const DEFAULT_PORT = 8787

/** `npm run cloud -- --functions dist/cloudfunctions --data .data`: the cloud by itself, until Ctrl-C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      functions: { type: 'string' },
      data: { type: 'string', default: '.data' },
      port: { type: 'string', default: String(DEFAULT_PORT) },
      definition: { type: 'string' },
      web: { type: 'string' },
      'push-to': { type: 'string' },
      'time-limit-factor': { type: 'string' },
      fault: { type: 'string', multiple: true, default: [] },
    },
  })
  const faults = values.fault.map(faultFrom)
  const cloud = await startCloud({
    port: portFrom(values.port),
    data: values.data,
    functions: values.functions,
    web: values.web,
    definition: values.definition === undefined ? undefined : definitionFrom(values.definition),
    pushTo: values['push-to'],
    timeLimitFactor: timeLimitFactor(values['time-limit-factor']),
    timers: true,
    log: (line) => console.log(line),
  })
  cloud.faults.set(faults)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cloud.stop())
  console.log(`The cloud is at ${cloud.url}, its console at ${cloud.url}/console`)
}

function portFrom(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new Refused(`"${text}" is no port.`)
}

/**
 * `kind:rate`, and where wanted `:action` and a number, which is milliseconds of a delay and else an HTTP status:
 * `drop:0.1:database.*`, `delay:1:database.*:50`, `status:0.2::503`.
 */
function faultFrom(text: string): Fault {
  const [name, rate, action, number = ''] = text.split(':')
  const kind = FAULT_KINDS.find((each) => each === name)
  if (!kind || !(Number(rate) >= 0 && Number(rate) <= 1) || !/^\d*$/.test(number))
    throw new Refused(`"${text}" is no fault: ${FAULT_KINDS.join(', ')}, then :rate from 0 to 1, :action, :number.`)
  const fault = { kind, rate: Number(rate), action: action === '' ? undefined : action }
  if (number === '') return fault
  return kind === 'status' ? { ...fault, status: Number(number) } : { ...fault, ms: Number(number) }
}

function definitionFrom(file: string): CloudDefinition {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CloudDefinition
  } catch (problem) {
    throw new Refused(`${file} cannot be read: ${problem instanceof Error ? problem.message : String(problem)}.`)
  }
}

main().catch((problem: unknown) => {
  const isPlain = problem instanceof Refused || (problem instanceof TypeError && 'code' in problem)
  console.error(isPlain ? (problem as Error).message : problem)
  process.exitCode = 1
})
