import { asInPrint, FILLED_IN } from './as-in-print.mjs'

/** Refuses a half-width mark in a Chinese sentence, wherever a person may come to read it. */
export const chineseAsInPrint = {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [],
    messages: { narrow: 'Chinese is set as in print: {{printed}}' },
  },
  create(context) {
    return {
      Literal(node) {
        if (typeof node.value === 'string' && !isKey(node)) check(node, [node.range])
      },
      JSXText: (node) => check(node, [node.range]),
      TemplateLiteral(node) {
        if (node.parent.type !== 'TaggedTemplateExpression' && !isPattern(node))
          check(node, node.quasis.map(innerRange))
      },
    }

    function check(node, ranges) {
      const { text } = context.sourceCode
      const written = ranges.map(([from, to]) => text.slice(from, to))
      const printed = asInPrint(written.join(FILLED_IN)).split(FILLED_IN)
      if (written.every((part, at) => part === printed[at])) return
      const fix = (fixer) => ranges.map((range, at) => fixer.replaceTextRange(range, printed[at]))
      context.report({ node, messageId: 'narrow', data: { printed: printed.join('…').trim() }, fix })
    }
  },
}

/** Without its own `, ${ or }. */
function innerRange({ range: [from, to], tail }) {
  return [from + 1, to - (tail ? 1 : 2)]
}

function isKey(node) {
  return isPattern(node) || (node.parent.type === 'Property' && node.parent.key === node) || 'source' in node.parent
}

function isPattern({ parent }) {
  return parent.type === 'NewExpression' && parent.callee.name === 'RegExp'
}
