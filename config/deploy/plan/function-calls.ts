import type { DoorPackage } from '../door-package'
import type { State } from '../read-state'
import { scf, tcb } from '../tencent-cloud'
import { toVariables, type Keyed } from '../variables'

export type Context = { env: string; version: string; log: State['environment']['log']; prune: boolean }

/** The calls that a function takes, as Tencent Cloud wants them. */
export function functionCalls(door: DoorPackage, variables: Keyed, { env, version, log }: Context) {
  const { runtime: Runtime, memorySize: MemorySize, timeout: Timeout } = door.settings
  const named = { EnvId: env, FunctionName: door.name }
  const settings = {
    MemorySize,
    Timeout,
    Environment: toVariables(variables),
    Description: toDescription(door, version),
  }
  const code = () => ({ Handler: 'index.main', Code: { ZipFile: door.zip().toString('base64') } })
  return {
    create: () =>
      tcb('CreateFunction', {
        ...{ ...named, Runtime, InstallDependency: 'FALSE', Role: 'TCB_QcsRole' },
        ...(log ? { ClsLogsetId: log.logset, ClsTopicId: log.topic } : {}),
        ...{ ...settings, ...code() },
      }),
    writeCode: () => tcb('UpdateFunctionCode', { ...named, ...code() }),
    configure: () => tcb('UpdateFunctionConfiguration', { ...named, ...settings }),
  }
}

export function deleteFunction(env: string, name: string) {
  return scf('DeleteFunction', { FunctionName: name, Namespace: env })
}

/** Which release and which files a function holds; letters, digits, spaces and full stops: nothing else is taken there. */
export function toDescription({ fingerprint }: DoorPackage, version: string) {
  return `lianxinqiao ${version} ${fingerprint}`
}
