/**
 * The types of the whole project for one run of the lint. The service that typescript-eslint keeps for editors begins
 * anew at each component, because it takes the file as it is until the lint hands it the script within; with a hundred
 * components that is two thirds of the lint's time. Here all scripts are taken out before, so that one program does.
 */
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import tseslint from 'typescript-eslint'
import ts from 'typescript'

const script = /<script setup lang="ts">([\s\S]*?)<\/script>/

/** Whether this is `eslint …`, which ends after one look at the files, rather than an editor in which they change. */
const isOneRun = basename(process.argv[1] ?? '', '.js') === 'eslint'

/**
 * typescript-eslint's parser, with one program for all files. A text that is not what the program has under that name,
 * such as an expression of a template, goes its usual way.
 * @param {string} root the folder of tsconfig.json
 */
export function parserOfOneRun(root) {
  if (!isOneRun) return tseslint.parser
  const program = wholeProgram(root)
  return {
    ...tseslint.parser,
    parseForESLint(code, options) {
      const isKnown = program.getSourceFile(resolve(options.filePath))?.text === code
      const types =
        isKnown && options.projectService ? { programs: [program], projectService: undefined } : {}
      return tseslint.parser.parseForESLint(code, { ...options, ...types })
    },
  }
}

function wholeProgram(root) {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config
  const components = [{ extension: '.vue', isMixedContent: false, scriptKind: ts.ScriptKind.Deferred }]
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    root,
    {},
    undefined,
    undefined,
    components,
  )
  const whole = { ...options, allowNonTsExtensions: true }
  const host = ts.createCompilerHost(whole, true)
  const usual = host.getSourceFile
  host.getSourceFile = (name, target, ...more) =>
    name.endsWith('.vue')
      ? ts.createSourceFile(
          name,
          script.exec(readFileSync(name, 'utf8'))?.[1] ?? '',
          target,
          true,
          ts.ScriptKind.TS,
        )
      : usual.call(host, name, target, ...more)
  return ts.createProgram(fileNames, whole, host)
}
