import type { Desired } from '../desired'
import { etagOf } from '../open-bucket'
import type { State } from '../read-state'
import { tcb } from '../tencent-cloud'
import { same, type Step } from './step'

/** The desk's files on static hosting; none where no desk is built. */
export function planHosting(env: string, { desk }: Desired, { hosting }: State, prune: boolean): Step[] {
  if (desk.length === 0) return []
  const files = hosting?.files ?? new Map<string, string>()
  const store = tcb('CreateStaticStore', { EnvId: env })
  const opened: Step = hosting?.isOnline
    ? same('static hosting')
    : { sign: '+', what: 'static hosting', change: { kind: 'hosting', calls: hosting ? [] : [store] } }
  const written = desk
    .filter(({ key, content }) => files.get(key) !== etagOf(content))
    .map(({ key, content }): Step => {
      return { sign: files.has(key) ? '~' : '+', what: `file ${key}`, change: { kind: 'put', key, content } }
    })
  const left = [...files.keys()]
    .filter((key) => !desk.some((file) => file.key === key))
    .map((key): Step =>
      prune
        ? { sign: '-', what: `file ${key}`, change: { kind: 'remove', key } }
        : { sign: '-', what: `file ${key} (stays without --prune)` },
    )
  return [opened, ...(written.length === 0 ? [same(`${desk.length} files of the desk`)] : written), ...left]
}
