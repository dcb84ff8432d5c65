import tcb from '@cloudbase/node-sdk'

/** The unmodified SDK, pointed at a cloud by its address alone. */
export function connect(url: string) {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` })
  return { app, db: app.database() }
}
