import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'

/** What `npm start --` was asked for. */
export function readOptions(args: readonly string[]) {
  const { values } = parsed(args)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refused(`"${values.port}" is no port.`)
  return { port, fresh: values.fresh, watch: values.watch, empty: values.empty }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        fresh: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
      },
    })
  } catch {
    throw new Refused('npm start -- [--port 8787] [--fresh] [--empty] understands nothing else.')
  }
}
