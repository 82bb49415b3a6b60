// Finds what can be taken out of the kernel: every guard (a condition under which a refusal is returned) and
// every predicate of the rules; and writes the sources in which each can be switched off by its number.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** One thing to take out. */
export type Mutation = {
  readonly id: number
  readonly file: string
  readonly line: number
  /** What is missing when it is taken out, in words: the refusal, or the predicate and its fixed answer. */
  readonly what: string
}

export type Sites = {
  readonly mutations: readonly Mutation[]
  /** By absolute path: the source that asks at each site whether it is switched off. */
  readonly sources: ReadonlyMap<string, string>
}

type Wrap = { readonly start: number; readonly end: number; readonly before: string; readonly after: string }

/** Puts texts around spans of a source; spans may lie within each other. */
function wrapAll(source: string, wraps: readonly Wrap[]): string {
  const marks = wraps.flatMap((wrap) => [
    { at: wrap.start, opens: true, other: wrap.end, text: wrap.before },
    { at: wrap.end, opens: false, other: wrap.start, text: wrap.after },
  ])
  // At one position inner spans close before outer ones, and outer ones open before inner ones.
  marks.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.other - a.other)
  let text = ''
  let from = 0
  for (const mark of marks) {
    text += source.slice(from, mark.at) + mark.text
    from = mark.at
  }
  return text + source.slice(from)
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined

/** The clause and reason of the first refusal inside a node, or the text of what it returns. */
function refusalIn(node: ts.Node): string {
  let found: string | undefined
  const look = (inner: ts.Node): void => {
    if (found !== undefined) return
    if (
      ts.isCallExpression(inner) &&
      ts.isIdentifier(inner.expression) &&
      inner.expression.text === 'refuse'
    ) {
      const [clause, reason] = inner.arguments
      found = `${literal(clause) ?? '?'} ${literal(reason) ?? reason?.getText() ?? ''}`
    } else ts.forEachChild(inner, look)
  }
  look(node)
  return found ?? node.getText().replace(/\s+/g, ' ').slice(0, 60)
}

const lastReturned = (statement: ts.Statement): ts.Expression | undefined => {
  if (ts.isReturnStatement(statement)) return statement.expression
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : undefined
  return last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined
}

/** The number of no mutation. */
const none = -2

/** Collects the sites of one file. */
function sitesIn(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  add: (node: ts.Node, what: string) => number,
): Wrap[] {
  const wraps: Wrap[] = []
  const isRefusal = (node: ts.Expression): boolean =>
    checker.getTypeAtLocation(node).aliasSymbol?.name === 'Refusal'
  const mayRefuse = (node: ts.Expression): boolean => {
    const type = checker.getTypeAtLocation(node)
    const parts = type.isUnion() ? type.types : [type]
    return parts.some((part) => part.aliasSymbol?.name === 'Refusal') || type.aliasSymbol?.name === 'Refusal'
  }
  const wrap = (node: ts.Node, before: string, after: string): void => {
    wraps.push({ start: node.getStart(file), end: node.getEnd(), before, after })
  }
  const guard = (condition: ts.Expression, what: string, refusesWhen: boolean): void => {
    const id = add(condition, what)
    wrap(condition, `globalThis.mutation.holds(${id}, ${String(refusesWhen)}, (`, '))')
  }
  const predicate = (name: string, body: ts.Expression): void => {
    // A fixed answer has one that differs from it.
    const always = body.kind === ts.SyntaxKind.TrueKeyword ? none : add(body, `${name}: always true`)
    const never = body.kind === ts.SyntaxKind.FalseKeyword ? none : add(body, `${name}: always false`)
    wrap(body, `globalThis.mutation.answer(${always}, ${never}, (`, '))')
  }
  const isBoolean = (node: ts.SignatureDeclaration): boolean =>
    node.type?.kind === ts.SyntaxKind.BooleanKeyword
  const returnsOf = (body: ts.Block): ts.Expression[] => {
    const found: ts.Expression[] = []
    const look = (node: ts.Node): void => {
      if (ts.isFunctionLike(node)) return
      if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression)
      ts.forEachChild(node, look)
    }
    ts.forEachChild(body, look)
    return found
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) {
      const returned = lastReturned(node.thenStatement)
      if (returned !== undefined && isRefusal(returned))
        guard(node.expression, refusalIn(node.thenStatement), true)
    } else if (ts.isConditionalExpression(node)) {
      if (isRefusal(node.whenTrue)) guard(node.condition, refusalIn(node.whenTrue), true)
      else if (isRefusal(node.whenFalse)) guard(node.condition, refusalIn(node.whenFalse), false)
    } else if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
    ) {
      if (mayRefuse(node.left)) {
        const id = add(node.left, `checks of ${refusalIn(node.left)}`)
        wrap(node.left, `globalThis.mutation.refusal(${id}, (`, '))')
      }
    } else if (ts.isFunctionDeclaration(node) && node.name !== undefined && isBoolean(node) && node.body) {
      for (const returned of returnsOf(node.body)) predicate(node.name.text, returned)
    } else if (
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      ts.isArrowFunction(node.initializer)
    ) {
      const { body } = node.initializer
      if (isBoolean(node.initializer) && !ts.isBlock(body)) predicate(node.name.getText(file), body)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return wraps
}

/** The sites of a package's sources; `wanted` narrows them to files whose path holds one of the words. */
export function findSites(root: string, wanted: readonly string[]): Sites {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'))
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const isRule = (path: string): boolean =>
    path.includes('/packages/kernel/src/') && !/\.test\.ts$|\/testing\//.test(path)
  const program = ts.createProgram(parsed.fileNames.filter(isRule), parsed.options)
  const checker = program.getTypeChecker()
  const mutations: Mutation[] = []
  const sources = new Map<string, string>()
  for (const file of program.getSourceFiles()) {
    if (!isRule(file.fileName)) continue
    const path = relative(root, file.fileName)
    if (wanted.length > 0 && !wanted.some((word) => path.includes(word))) continue
    const wraps = sitesIn(file, checker, (node, what) => {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
      return mutations.push({ id: mutations.length, file: path, line, what }) - 1
    })
    if (wraps.length > 0) sources.set(file.fileName, wrapAll(file.text, wraps))
  }
  return { mutations, sources }
}
