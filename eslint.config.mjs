import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { chineseAsInPrint } from './config/lint/chinese-as-in-print.mjs'

const product = ['src/**/*.{ts,tsx}', 'desk/app/**/*.{ts,tsx}', 'cloudfunctions/**/*.ts', 'types/**/*.ts']

const thingsAreData = [
  { selector: 'TSEnumDeclaration', message: 'Things are data: a union of strings says it.' },
  {
    selector:
      ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/Error$/], [id.name=/^(Refused|ErrorBoundary)$/])',
    message: 'Things are data, work is functions; only errors are classes, and what React asks for as one.',
  },
]

const phonesOwnClock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({ selector, message: "The phone goes by the cloud's clock: cloudNow()." }))

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.cache/', '.swc/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: { console: true, module: true, process: true, require: true, setInterval: true, clearInterval: true },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { local: { rules: { 'chinese-as-in-print': chineseAsInPrint } } },
    extends: [tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'local/chinese-as-in-print': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-restricted-syntax': ['error', ...thingsAreData],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // `_` says aloud that something is not needed.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_$', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: product,
    rules: {
      'max-lines': ['error', 150],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: "WeChat forbids classic zod's `new Function`: import from 'zod/mini'." }] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'desk/app/**/*.{ts,tsx}'],
    ignores: ['src/clock/cloud-now.ts'],
    rules: { 'no-restricted-syntax': ['error', ...thingsAreData, ...phonesOwnClock] },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      // `expect.any(…)` is typed `any` by jest itself.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  prettier,
)
