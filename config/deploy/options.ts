import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'

/** What `npm run deploy --` was asked for. */
export function readDeployOptions(args: readonly string[]) {
  const { env, yes, prune, cost, domain, certificate } = parsed(args)
  if (cost && (yes || prune || domain !== undefined)) throw new Refused(usage)
  if (cost && env === undefined) return { cost } as const
  if (env === undefined || !/^[a-z][a-z0-9-]{3,40}$/.test(env)) throw new Refused(usage)
  if (certificate !== undefined && domain === undefined) throw new Refused(usage)
  const named = domain === undefined ? null : { name: domain, ...(certificate === undefined ? {} : { certificate }) }
  return { cost, env, yes, prune, domain: named }
}

const usage =
  'npm run deploy -- --env ENV [--yes] [--prune] [--domain desk.example.gov.cn [--certificate ID]], or -- --cost [--env ENV], understands nothing else; ENV is the id of the environment (云开发 → 环境).'

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        env: { type: 'string' },
        yes: { type: 'boolean', default: false },
        prune: { type: 'boolean', default: false },
        cost: { type: 'boolean', default: false },
        domain: { type: 'string' },
        certificate: { type: 'string' },
      },
    }).values
  } catch {
    throw new Refused(usage)
  }
}
