import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'

describe('the built templates', () => {
  const base = readFileSync(join(root, 'dist/weapp/base.wxml'), 'utf8')
  // Taro draws what has no property at all with a bare template, and takes the full one as soon as there is one.
  const templates = base.split('<template name').filter((template) => template.includes('{{i.p'))

  it.each(['view', 'text', 'image', 'button', 'input', 'textarea'])('let a %s speak to a screen reader', (tag) => {
    const drawn = templates.filter((template) => new RegExp(`<${tag}[ >]`).test(template))
    expect(drawn.length).toBeGreaterThan(0)
    for (const attribute of ['aria-role', 'aria-label', 'aria-hidden', 'aria-live']) {
      expect(drawn.filter((template) => !template.includes(`${attribute}="{{`))).toEqual([])
    }
  })
})
