// Lint: strict types everywhere, exhaustive switches, and a kernel without clock, chance, network or files.
import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/test/**/*.ts', '**/testing/**/*.ts']
const typed = {
  projectService: true,
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: ['.svelte'],
}

const notInPureCode = 'Pure packages have no clock, chance, network or process: pass the value in as data.'
const impureGlobals = [
  'Date',
  'crypto',
  'fetch',
  'process',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'WebSocket',
  'XMLHttpRequest',
  'Buffer',
  'console',
]

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '**/build/', '**/.svelte-kit/', 'data/', 'coverage/', 'bench/tmp/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: typed },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: true,
        },
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
      ],
      // TypeScript knows every name; this rule does not know TypeScript's.
      'no-undef': 'off',
      // Our objects are closures: their methods know no `this` that could be lost.
      '@typescript-eslint/unbound-method': 'off',
      // Control characters are what some texts are searched for.
      'no-control-regex': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // There are no enums (erasableSyntaxOnly), and hardly a class: these two are slow for nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Characters are counted as code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/{kernel,tally}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: notInPureCode }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: notInPureCode },
        { object: 'globalThis', message: notInPureCode },
      ],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: notInPureCode }] }],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.config.ts', 'tools/test/reporter.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { ...typed, parser: tseslint.parser } },
    rules: {
      'no-restricted-syntax': 'off',
      'no-undef': 'off',
      // Properties that come from $props() are declared with let.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      // The pages stand at the root of their address.
      'svelte/no-navigation-without-resolve': 'off',
      // What one writes as {' '} is there to keep a space.
      'svelte/no-useless-mustaches': 'off',
      // svelte-check says so itself, and knows better what is used.
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
  { files: ['packages/web/src/**/*.js'], languageOptions: { globals: globals.browser } },
)
