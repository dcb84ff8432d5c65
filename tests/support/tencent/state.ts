export type Fn = {
  runtime: string
  memory: number
  timeout: number
  description: string
  variables: Record<string, string>
  zip: string
  status: string
  /** How many more looks find it busy. */
  busy: number
  timers: Map<string, string>
}

export type TableIndex = { name: string; keys: { Name: string; Direction: string }[]; unique: boolean }

/** What stands in the environment that is stood in for. */
export function newState() {
  return {
    status: 'NORMAL',
    hasLogs: true,
    tables: new Map<string, { count: number; indexes: TableIndex[]; notReady: number }>(),
    permissions: new Map<string, { permission: string; rule?: string }>(),
    functions: new Map<string, Fn>(),
    store: null as { looks: number } | null,
    files: new Map<string, Buffer>(),
    quota: {} as Record<string, number>,
    domains: new Map<string, { certificate: string; isDefault: boolean; routes: Map<string, object> }>(),
  }
}

export type State = ReturnType<typeof newState>
