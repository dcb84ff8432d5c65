import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FunctionFailed, Refused, type HeldFolder } from 'local-cloudbase'
import { fillSample } from '../sample'
import { checkDataShape, hasDataShape, noteDataShape } from './data-shape'
import { localEnvironment } from './local-environment'
import { openCloud } from './open-cloud'

/** Whether the sample street has yet to move into a data folder: it is new, or the last time broke off half-way. */
export function isToBeFilled(data: string) {
  return !hasDataShape(data) || isHalfFilled(data)
}

/** Lets the sample street move into a data folder that is to be filled, or anew into one that is given up as `fresh`: behind an address that nobody is told, so that nobody sees half of it or says something that the next start would clear away. */
export async function fillWhenNew(data: string, { fresh = false } = {}) {
  if (!fresh && !isToBeFilled(data)) return
  let isEmpty = false
  const onHeld = (held: HeldFolder) => {
    if (fresh || isHalfFilled(data)) held.clear()
    isEmpty = held.isEmpty()
    if (!isEmpty) return checkDataShape(data)
    writeFileSync(note(data), '')
    noteDataShape(data)
  }
  const cloud = await openCloud({ port: 0, data, onHeld, timeLimitFactor: PATIENCE })
  try {
    if (!isEmpty) return
    Object.assign(process.env, localEnvironment(cloud.url))
    await fillSample(cloud)
    rmSync(note(data))
  } catch (problem) {
    throw isTooSlow(problem) ? new Refused(TOO_SLOW) : problem
  } finally {
    await cloud.stop()
  }
}

/** Nobody waits for a single answer here, and the machine may be busy: ten minutes for what is otherwise given ten seconds. */
const PATIENCE = 60

const TOO_SLOW =
  'This machine is too busy to let the sample street move in. Nothing of it is shown; npm start begins it again.'

function isTooSlow(problem: unknown) {
  return problem instanceof FunctionFailed && problem.code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
}

function isHalfFilled(data: string) {
  return existsSync(note(data))
}

/** Lies in the folder as long as the street is moving in. */
function note(data: string) {
  return join(data, 'half-filled')
}
