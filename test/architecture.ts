import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

/** The house's arrows as data (docs/architecture.md is drawn from this). `*` is any npm or node: import. */
export const areas: Record<string, { may: string[]; npm: RegExp }> = {
  domain: { may: ['domain'], npm: /^@marcbachmann\/cel-js$/ },
  contract: { may: ['domain', 'contract'], npm: /^zod$/ },
  server: { may: ['domain', 'contract', 'server'], npm: /./ },
  seed: { may: ['domain', 'contract', 'server', 'seed'], npm: /^node:/ },
  web: { may: ['domain', 'contract', 'web'], npm: /^(?!node:|fastify|pg$|kysely)/ },
}

/** Inside an area a module may only look left. What is not named stands alone, or composes the rest. */
export const floors: Record<string, string[]> = {
  domain: ['shared', 'users', 'dealers', 'catalog', 'configurator', 'pricing', 'quotes', 'orders'],
}

/** Features of the web do not import each other; these may be used by all. */
const sharedWeb = ['ui', 'shell', 'configurator', 'styles', 'content']

export interface Source {
  path: string
  text: string
}

export function importsOf({ path, text }: Source): string[] {
  const { module } = parseSync(path, text)
  const found = module.staticImports.map((one) => one.moduleRequest.value)
  for (const exported of module.staticExports)
    for (const entry of exported.entries) if (entry.moduleRequest) found.push(entry.moduleRequest.value)
  for (const dynamic of module.dynamicImports) {
    const literal = text.slice(dynamic.moduleRequest.start, dynamic.moduleRequest.end)
    if (/^['"]/.test(literal)) found.push(literal.slice(1, -1))
  }
  return found
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** Every import that breaks an arrow, as `file → import: rule`. */
export function violations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap((wanted) => faultOf(source.path, wanted).map((fault) => `${source.path} → ${wanted}: ${fault}`)),
  )
}

function faultOf(path: string, wanted: string): string[] {
  if (wanted.startsWith('../')) return ['no ../ imports: name the area']
  const [area = '', folder = ''] = path.split('/')
  const rules = areas[area]
  if (!rules || isTest(path) || wanted.startsWith('./')) return []
  const match = /^#(\w+)\/([^/]+)(\/?.*)$/.exec(wanted)
  if (!match) return rules.npm.test(wanted) ? [] : [`${area} may not use this package`]
  const [, toArea = '', toFolder = '', rest = ''] = match
  if (!rules.may.includes(toArea)) return [`${area} may not import ${toArea}`]
  if (toArea !== area) return []
  const order = floors[area]
  if (order && order.indexOf(toFolder) > order.indexOf(folder)) return [`${folder} lies below ${toFolder}`]
  if (area === 'web') return webFault(path, folder, toFolder)
  return area === 'server' ? serverFault(folder, toFolder, rest) : []
}

function webFault(path: string, folder: string, toFolder: string): string[] {
  const composes = path.split('/').length === 2
  if (folder === 'ui' && !['ui', 'styles'].includes(toFolder) && !toFolder.includes('.')) return ['ui knows no feature']
  if (composes || toFolder.includes('.') || sharedWeb.includes(toFolder) || folder === toFolder) return []
  return ['features do not import each other']
}

/** A module may call another's commands and queries, not write its tables. */
const openStores = ['quotes']
function serverFault(folder: string, toFolder: string, rest: string): string[] {
  if (folder === toFolder || rest !== '/store.ts') return []
  return openStores.includes(toFolder) && folder === 'orders' ? [] : [`the store of ${toFolder} is its own`]
}

export function readSources(root: string): Source[] {
  return Object.keys(areas).flatMap((area) =>
    readdirSync(join(root, area), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ path: `${area}/${name}`, text: readFileSync(join(root, area, name), 'utf8') })),
  )
}

/** The picture of docs/architecture.md, from the arrows that are really there. */
export function picture(sources: readonly Source[]): string {
  const arrows = new Set<string>()
  for (const source of sources) {
    if (isTest(source.path)) continue
    const [from = ''] = source.path.split('/')
    for (const wanted of importsOf(source)) {
      const to = /^#(\w+)\//.exec(wanted)?.[1]
      if (to && to !== from) arrows.add(`  ${from} --> ${to}`)
    }
  }
  return ['```mermaid', 'graph TD', ...Array.from(arrows).toSorted(), '```'].join('\n')
}
