// The installation: Node, the packages, the built pages, the PostgreSQL that npm brought.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineVersion } from '@open-socialism/store/engine'
import { broken, look, messageOf, ok, type Finding } from './finding.ts'

/** Looks at the folder of this software; `ownEngine` where its own PostgreSQL is the database. */
export const lookAtInstallation = (root: string, node: string, ownEngine: boolean): Finding[] => [
  lookAtNode(node),
  lookAtPackages(root),
  lookAtPages(root),
  ...(ownEngine ? [lookAtEngine()] : []),
]

const lookAtNode = (version: string): Finding =>
  Number(version.replace('v', '').split('.')[0]) >= 24
    ? ok('installation: node', version)
    : broken('installation: node', `${version} is too old`, 'Start it with npm start, which brings Node 24.')

type Manifest = { dependencies?: Record<string, string> }

const lookAtPackages = (root: string): Finding => {
  const missing = new Set<string>()
  let count = 0
  for (const name of readdirSync(join(root, 'packages'))) {
    const file = join(root, 'packages', name, 'package.json')
    if (!existsSync(file)) continue
    const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
    for (const dependency of Object.keys(dependencies)) {
      count++
      const places = [root, join(root, 'packages', name)]
      if (!places.some((place) => existsSync(join(place, 'node_modules', dependency, 'package.json'))))
        missing.add(dependency)
    }
  }
  return missing.size === 0
    ? ok('installation: packages', `${count} dependencies are installed`)
    : broken('installation: packages', `missing: ${[...missing].join(', ')}`, 'Run: npm ci')
}

const lookAtPages = (root: string): Finding =>
  existsSync(join(root, 'packages/web/build/handler.js'))
    ? ok('installation: pages', 'built')
    : look(
        'installation: pages',
        'not built; only the API would be served',
        'Run: npm start (it builds them)',
      )

const lookAtEngine = (): Finding => {
  try {
    return ok('installation: postgresql', `its own, ${engineVersion()}`)
  } catch (error) {
    return broken(
      'installation: postgresql',
      messageOf(error),
      'Run: npm ci; or use a PostgreSQL of your own with DATABASE_URL.',
    )
  }
}
