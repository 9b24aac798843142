import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import path from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { packProgram, unpackProgram } from './packed-program.js'

/**
 * Keeps the files of the program beside them as the engine has compiled them, so that the next run need not do that again:
 * a fifth of a short run. Node 22 has such a cache too; this one serves Node 20 as well, and holds the functions that were
 * compiled while they ran. Their text is kept too, since decoding it took a twentieth of what a run takes beyond Node. Nothing
 * is kept where the folder cannot be written, or with `NODE_DISABLE_COMPILE_CACHE`, which turns off Node's own. Whoever can
 * write there could as well write the program.
 *
 * @param folder of the files; those elsewhere, such as a user's plugin, are loaded as ever
 */
export function keepCompiled(folder: string): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return
  const { extensions } = createRequire(import.meta.url)
  // Another version of the engine, or the same with other flags, cannot read what is kept.
  const tag = cachedDataVersionTag()
  const kept = path.join(folder, 'compiled', String(tag))
  const compiled = new Map<string, { readonly script: Script; readonly text: string; readonly stamp: string }>()

  extensions['.cjs'] = (loaded, file) => {
    if (path.dirname(file) !== folder) return extensions['.js']!(loaded, file)
    const script = scriptOf(file)
    if (!script) return extensions['.js']!(loaded, file)
    const require = (id: string): unknown => loaded.require(id)
    script.runInThisContext().call(loaded.exports, loaded.exports, require, loaded, file, folder)
  }

  // Apart, so that the file read is garbage before the program in it runs.
  function scriptOf(file: string): Script | undefined {
    const { size, mtimeMs } = statSync(file)
    const stamp = `${size} ${mtimeMs}`
    const name = `${path.basename(file)}.cache`
    const known = unpackProgram(path.join(kept, name), stamp)
    const text = known?.text ?? wrapped(file)
    if (text === undefined) return undefined
    const script = new Script(text, { filename: file, cachedData: known?.code })
    if (!known || script.cachedDataRejected) compiled.set(name, { script, text, stamp })
    return script
  }

  process.once('exit', () => {
    if (compiled.size === 0 || cachedDataVersionTag() !== tag) return
    try {
      mkdirSync(kept, { recursive: true })
      for (const [name, { script, text, stamp }] of compiled) {
        // Another run may read it meanwhile.
        const whole = path.join(kept, `${name}.${process.pid}`)
        writeFileSync(whole, packProgram({ text, code: script.createCachedData() }, stamp))
        renameSync(whole, path.join(kept, name))
      }
    } catch {
      // Where it cannot be written, the next run compiles anew.
    }
  })
}

/** A file's text as a function, unless it imports modules while it runs, such as a user's, which it can do only as Node itself loads it. */
function wrapped(file: string): string | undefined {
  const source = readFileSync(file, 'utf8')
  return source.includes('import(') ? undefined : module.wrap(source)
}
