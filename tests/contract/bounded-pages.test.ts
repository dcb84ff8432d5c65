import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from '@babel/core'
import { root } from '../../config/root'
import { pagesOfApp } from '../support/pages-of-app'

describe('the build', () => {
  it.each(pagesOfApp())('puts %s into an error boundary', (page) => {
    expect(built(`src/${page}.tsx`)).toMatch(/^export default withBoundary\(function \w+\(\) \{$/m)
  })

  it('lets be what is no page', () => {
    expect(built('src/app.tsx')).not.toContain('withBoundary')
  })
})

function built(path: string) {
  const filename = join(root, path)
  return transformSync(readFileSync(filename, 'utf8'), {
    filename,
    configFile: false,
    babelrc: false,
    plugins: [join(root, 'config/babel/bounded-pages.js')],
    parserOpts: { plugins: ['typescript', 'jsx'] },
  })?.code
}
