// The process of one function instance: loads the code once, then takes one event after the other.
'use strict'

const { setOffset } = require('./clock.cjs')

// What a function prints travels with its answers, in order; through the pipes it might arrive after them.
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (text, encoding, done = encoding) => {
    process.send({ type: 'printed', text: String(text) })
    if (typeof done === 'function') done()
    return true
  }
}

const { main } = load(process.argv[2])
let given = []

process.on('message', (message) => {
  if (message.type === 'clock') setOffset(message.offset)
  if (message.type === 'event') void take(message)
})
// The cloud is gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit())
process.send({ type: 'ready' })

async function take({ id, event, context, env, offset }) {
  setOffset(offset)
  for (const name of given) delete process.env[name]
  given = Object.keys(env)
  Object.assign(process.env, env)
  try {
    const result = await main(event, context)
    process.send({ type: 'done', id, result: JSON.stringify(result) ?? 'null' })
  } catch (problem) {
    process.send({ type: 'failed', id, message: textOf(problem) })
  }
}

function load(file) {
  try {
    const code = require(file)
    if (typeof code.main !== 'function') throw new Error('it exports no function named main')
    return code
  } catch (problem) {
    process.send({ type: 'broken', message: textOf(problem) }, () => process.exit(1))
    return { main: () => new Promise(() => undefined) }
  }
}

function textOf(problem) {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
}
