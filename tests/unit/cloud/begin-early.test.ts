import { execFileSync } from 'node:child_process'
import { root } from '../../../config/root'

/** What a function's process says of work that broke before anybody waited for it. */
function saidOf(begin: string) {
  const script = `
    const { beginEarly } = require('./cloudfunctions/platform/begin-early')
    const broken = ${begin}(Promise.reject(new Error('the database is gone')))
    setTimeout(() => broken.catch(({ message }) => console.log('told: ' + message)), 20)`
  return execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

describe('work that is begun early and breaks', () => {
  it('is told to whoever awaits it, and the function goes on', () => {
    expect(saidOf('beginEarly')).toContain('told: the database is gone')
  })

  it('would otherwise end the function for everybody', () => {
    expect(() => saidOf('')).toThrow('the database is gone')
  })
})
