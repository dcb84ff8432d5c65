import tcb from '@cloudbase/node-sdk'

const DATABASE_TIMEOUT_MS = 8000

/** The SDK's one entrance: database, files, and who the platform says is calling. */
export function connectCloud() {
  // In a function the SDK opens a connection for each request unless told otherwise; one that went stale it opens anew by itself.
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, timeout: DATABASE_TIMEOUT_MS, keepalive: true })
  return {
    database: app.database(),
    files: app,
    /** The caller's openid as the platform gives it for this event; null when nobody is signed in. */
    openId: () => app.auth().getUserInfo().openId || null,
    /** The platform's own word for the way that this event came: no event can say otherwise. */
    source: () => process.env.TCB_SOURCE ?? null,
  }
}

export type Cloud = ReturnType<typeof connectCloud>
export type Database = Cloud['database']
