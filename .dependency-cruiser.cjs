// The permitted arrows between packages (ARCHITECTURE.md has the map): anything not named here is an error.
const arrows = {
  tally: [],
  record: [],
  kernel: ['tally'],
  'society-file': ['kernel'],
  audit: ['kernel', 'record'],
  store: ['kernel', 'record'],
  server: ['kernel', 'record', 'audit', 'store', 'society-file'],
  web: ['kernel', 'record', 'audit', 'server'],
  cli: ['kernel', 'record', 'audit', 'society-file', 'store', 'server', 'web', 'tally'],
}
const packages = Object.keys(arrows)
const tests = '(\\.test\\.ts$|/test/|/testing/)'

const arrowRules = packages.map((name) => ({
  name: `${name}-may-import-only-${['itself', ...arrows[name]].join('-')}`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: tests },
  to: { path: '^(packages|bench|tools)/', pathNot: `^packages/(${[name, ...arrows[name]].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: 'only-the-cli-binary-may-import-the-launcher',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/cli/bin/' },
      to: { path: '^launch\\.mjs$' },
    },
    {
      name: 'packages-are-entered-by-their-index',
      comment: 'Other packages import `@open-socialism/<name>`, never a file inside it.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: tests },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/[^/]+/src/[^/]+/index\\.ts$',
          '/testing/',
        ],
      },
    },
    {
      name: 'web-imports-only-types-of-server',
      severity: 'error',
      from: { path: '^packages/web/', pathNot: tests },
      to: { path: '^packages/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kernel-depends-on-zod-and-tally-alone',
      severity: 'error',
      from: { path: '^packages/kernel/src/', pathNot: tests },
      to: { pathNot: ['^packages/(kernel|tally)/', '/node_modules/zod/', '^node_modules/zod/'] },
    },
    {
      name: 'tally-depends-on-nothing',
      severity: 'error',
      from: { path: '^packages/tally/src/', pathNot: tests },
      to: { pathNot: '^packages/tally/' },
    },
    {
      name: 'record-depends-on-crypto-and-canonicalize-alone',
      severity: 'error',
      from: { path: '^packages/record/src/', pathNot: tests },
      to: {
        pathNot: [
          '^packages/record/',
          'node_modules/canonicalize/',
          'node_modules/@noble/',
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      from: { path: '^packages/(?!web)' },
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '\\.test\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/build/|/\\.svelte-kit/)' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
}
