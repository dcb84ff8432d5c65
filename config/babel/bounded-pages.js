const { existsSync } = require('node:fs')

/** Puts every page into its error boundary, so that none can be forgotten: `export default withBoundary(PlacardPage)`. */
module.exports = ({ types, template }) => ({
  visitor: {
    ExportDefaultDeclaration(path, { filename = '' }) {
      if (!isPage(filename) || path.node.isBounded) return
      const page = types.toExpression(path.node.declaration)
      const bounded = types.exportDefaultDeclaration(types.callExpression(types.identifier('withBoundary'), [page]))
      path.insertBefore(template.ast("import { withBoundary } from '@/pages/error-boundary'"))
      path.replaceWith(Object.assign(bounded, { isBounded: true }))
    },
  },
})

function isPage(file) {
  return (
    /[\\/]src[\\/](pages|packages)[\\/].*[\\/]index\.tsx$/.test(file) && existsSync(file.replace('.tsx', '.config.ts'))
  )
}
