// Finds the optional packages that package-lock.json does not know and describes them from their names. Pure.

/**
 * @typedef {{
 *   version?: string, dev?: boolean, optional?: boolean, license?: string, os?: string[], cpu?: string[], libc?: string[],
 *   engines?: Record<string, string>, optionalDependencies?: Record<string, string>,
 * }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/** `…-linux-arm64-musl`, `…-win32-x64-msvc`: how packages with a compiled part name the platform it is for. */
const PLATFORM =
  /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/

/**
 * @param {Lockfile} lockfile
 * @returns {{ parent: LockedPackage, name: string, version: string }[]}
 */
export function unlockedOptional(lockfile) {
  const missing = []
  for (const [place, parent] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (!isFoundFrom(lockfile, place, name)) missing.push({ parent, name, version })
    }
  }
  return missing
}

/**
 * @param {Lockfile} lockfile
 * @returns {{ lockfile: Lockfile, added: string[] }} npm fetches such an entry, on its own platform, without a recorded checksum
 */
export function completed(lockfile) {
  const packages = { ...lockfile.packages }
  const added = []
  for (const { parent, name, version } of unlockedOptional(lockfile)) {
    const match = PLATFORM.exec(name)
    if (match === null) throw new Error(`The name does not tell the platform: ${name}`)
    const [, os = '', cpu = '', abi = ''] = match
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(parent.dev === true ? { dev: true } : {}),
      ...(os === 'linux' ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {}),
      ...(parent.license === undefined ? {} : { license: parent.license }),
      optional: true,
      os: [os],
      ...(parent.engines === undefined ? {} : { engines: parent.engines }),
    }
    added.push(name)
  }
  // npm's own order, so that its next run changes nothing.
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { lockfile: { ...lockfile, packages: Object.fromEntries(sorted) }, added }
}

/**
 * Node's own search: beside the package first, then in each folder above.
 * @param {Lockfile} lockfile
 * @param {string} place
 * @param {string} name
 */
function isFoundFrom(lockfile, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lockfile.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined)
      return true
    if (folder === '') return false
  }
}
