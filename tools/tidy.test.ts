// House rules that no linter knows: names, headers, lengths, words. One test per rule; each names the offenders.
import { deepEqual, ok } from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const itself = 'tools/tidy.test.ts'

const notOurs = new Set(['node_modules', 'build', 'data', 'coverage', 'results', 'golden'])

/** Every file of the repository that is not installed, built or measured. */
const listed = (): string[] =>
  globSync('**/*', {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => notOurs.has(entry.name) || entry.name.startsWith('.'),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

const files = listed()
ok(files.includes('package.json') && files.length > 50, 'the files of the repository are found')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const isSource = (path: string): boolean => /\.(ts|mts|mjs|cjs|js|svelte)$/.test(path)
const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.includes('/test/')
const sources = files.filter(isSource)
const linesOf = (path: string): number => read(path).split('\n').length - 1
const packageOf = (path: string): string => /^packages\/[^/]+/.exec(path)?.[0] ?? path.split('/')[0] ?? ''

test('no file is named after nothing in particular', () => {
  const forbidden = new Set(['utils', 'util', 'helpers', 'helper', 'manager', 'service', 'common', 'misc'])
  const offenders = files.filter((path) =>
    path.split('/').some((part) => forbidden.has(part.split('.')[0] ?? '')),
  )
  deepEqual(offenders, [])
})

test('files have kebab-case names', () => {
  const plain = /^[.+]?[a-z0-9]+([-.][a-z0-9]+)*(\.[a-z0-9]+)*$/
  const isComponent = (path: string): boolean =>
    /^\+?[A-Za-z][A-Za-z0-9]*(@[a-z]*)?\.(svelte|server\.ts|ts)$/.test(basename(path))
  const offenders = sources.filter((path) => {
    if (path.startsWith('packages/web/')) return !isComponent(path) && !plain.test(basename(path))
    return !plain.test(basename(path))
  })
  deepEqual(offenders, [])
})

test('every source says at its top what it is; a page says it by its address', () => {
  const offenders = sources.filter((path) => {
    if (/^\+[a-z]+\.svelte$/.test(basename(path))) return false
    const text = read(path).replace(/^#!.*\n/, '')
    return extname(path) === '.svelte'
      ? !/^\s*(<!--|<script[^>]*>\s*(\/\/|\/\*))/.test(text)
      : !/^\s*(\/\/|\/\*)/.test(text)
  })
  deepEqual(offenders, [])
})

test('nothing is left to do', () => {
  const words = /\b(TODO|FIXME|XXX|HACK)\b/
  const offenders = sources.filter((path) => path !== itself && words.test(read(path)))
  deepEqual(offenders, [])
})

test('no type or lint error is silenced without a reason beside it', () => {
  const silenced = /@ts-(ignore|nocheck)|@ts-expect-error\s*$|eslint-disable(?!.* -- )/m
  const offenders = sources.filter((path) => path !== itself && silenced.test(read(path)))
  deepEqual(offenders, [])
})

test('no test is left alone or switched off without a reason', () => {
  const alone = /\b(test|it|describe)\.(only|skip|todo)\(|skip: true|todo: true/
  const offenders = files.filter((path) => isTest(path) && path !== itself && alone.test(read(path)))
  deepEqual(offenders, [])
})

test('nine in ten sources of a package have fewer than 300 lines, tests aside, and no file has 800', () => {
  const lengths = new Map<string, number[]>()
  for (const path of sources.filter((one) => !isTest(one)))
    lengths.set(packageOf(path), [...(lengths.get(packageOf(path)) ?? []), linesOf(path)])
  for (const [name, counts] of lengths) {
    const long = counts.filter((count) => count >= 300).length
    ok(long * 10 <= counts.length, `${name}: ${long} of ${counts.length} sources have 300 lines or more`)
  }
  deepEqual(
    sources.filter((path) => linesOf(path) >= 800),
    [],
  )
})

test('lock files name no hosts, and dependencies have exact versions', () => {
  ok(!/"resolved": "https?:/.test(read('package-lock.json')))
  const offenders = files
    .filter((path) => basename(path) === 'package.json')
    .flatMap((path) => {
      const manifest = JSON.parse(read(path)) as Record<string, Record<string, string> | undefined>
      const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
        Object.entries(manifest[kind] ?? {}),
      )
      const loose = all.filter(
        ([name, version]) => !name.startsWith('@open-socialism/') && !/^\d/.test(version),
      )
      return loose.map(([name, version]) => `${path}: ${name} ${version}`)
    })
  deepEqual(offenders, [])
})

test('every package names the licence', () => {
  ok(read('LICENSE').includes('GNU AFFERO GENERAL PUBLIC LICENSE'))
  const manifests = files.filter((path) => basename(path) === 'package.json')
  const offenders = manifests.filter((path) => !read(path).includes('"license": "AGPL-3.0-or-later"'))
  deepEqual(offenders, [])
})
