import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import path from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'

/**
 * Keeps the files of the program beside them as the engine has compiled them, so that the next run need not do that again:
 * a fifth of a short run. Node 22 has such a cache too; this one serves Node 20 as well, and holds the functions that were
 * compiled while they ran. Nothing is kept where the folder cannot be written, or with `NODE_DISABLE_COMPILE_CACHE`, which
 * turns off Node's own. Whoever can write there could as well write the program.
 *
 * @param folder of the files; those elsewhere, such as a user's plugin, are loaded as ever
 */
export function keepCompiled(folder: string): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return
  const { extensions } = createRequire(import.meta.url)
  // Another version of the engine, or the same with other flags, cannot read what is kept.
  const tag = cachedDataVersionTag()
  const kept = path.join(folder, 'compiled', String(tag))
  const compiled = new Map<string, Script>()

  extensions['.cjs'] = (loaded, file) => {
    if (path.dirname(file) !== folder) return extensions['.js']!(loaded, file)
    const source = readFileSync(file, 'utf8')
    // What imports modules while it runs, such as a user's, can do so only as Node itself loads it.
    if (source.includes('import(')) return extensions['.js']!(loaded, file)
    const name = `${path.basename(file)}.cache`
    const cachedData = read(path.join(kept, name))
    const script = new Script(module.wrap(source), { filename: file, cachedData })
    if (!cachedData || script.cachedDataRejected) compiled.set(name, script)
    const require = (id: string): unknown => loaded.require(id)
    script.runInThisContext().call(loaded.exports, loaded.exports, require, loaded, file, folder)
  }

  process.once('exit', () => {
    if (compiled.size === 0 || cachedDataVersionTag() !== tag) return
    try {
      mkdirSync(kept, { recursive: true })
      for (const [name, script] of compiled) {
        // Another run may read it meanwhile.
        const whole = path.join(kept, `${name}.${process.pid}`)
        writeFileSync(whole, script.createCachedData())
        renameSync(whole, path.join(kept, name))
      }
    } catch {
      // Where it cannot be written, the next run compiles anew.
    }
  })
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
