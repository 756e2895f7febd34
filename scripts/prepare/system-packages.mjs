// Finds what Electron, the tests and the compiler need from the system and is missing; installs it on Debian as root.
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { Failure } from './failure.mjs'
import { progress } from './progress.mjs'
import { run } from './run.mjs'

/**
 * Debian's packages, the newer name first where it was renamed. What they need themselves comes along.
 * @type {Record<string, string[]>} shared library -> packages
 */
const LIBRARY_PACKAGES = {
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libgdk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libgbm.so.1': ['libgbm1'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libudev.so.1': ['libudev1'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libsmime3.so': ['libnss3'],
  'libnspr4.so': ['libnspr4'],
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libnotify.so.4': ['libnotify4'],
}

/** @typedef {'display' | 'tests' | 'compiler'} Purpose */

/** @type {Record<Purpose, Record<string, string[]>>} program -> packages */
const PROGRAM_PACKAGES = {
  display: { Xvfb: ['xvfb'] },
  tests: {
    Xvfb: ['xvfb'],
    'dbus-run-session': ['dbus-daemon', 'dbus'],
    dunst: ['dunst'],
    pdftotext: ['poppler-utils'],
    pdftoppm: ['poppler-utils'],
  },
  compiler: { 'g++': ['g++'], make: ['make'], python3: ['python3'] },
}

/** Opened by Electron while it runs, so ldd does not name it. */
const LOADED_LATER = ['libnotify.so.4']

/**
 * @param {{ executable: string | null, purposes: Purpose[] }} needs
 */
export async function provideSystemPackages({ executable, purposes }) {
  if (process.platform !== 'linux') return
  const find = async () => ({
    libraries: executable === null ? [] : await missingLibraries(executable),
    programs: purposes
      .flatMap((purpose) => Object.keys(PROGRAM_PACKAGES[purpose]))
      .filter((name) => !isOnPath(name)),
  })
  const missing = await find()
  if (missing.libraries.length + missing.programs.length === 0) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    await install(packagesFor(missing))
    const still = await find()
    if (still.libraries.length + still.programs.length === 0) return
    throw new Failure(missingLine(still))
  }
  throw new Failure(missingLine(missing))
}

/**
 * @param {{ libraries: string[], programs: string[] }} missing
 * @returns {string[][]} for each package its possible names
 */
export function packagesFor({ libraries, programs }) {
  const byProgram = Object.assign({}, ...Object.values(PROGRAM_PACKAGES))
  const choices = [
    ...libraries.map((name) => LIBRARY_PACKAGES[name]),
    ...programs.map((name) => byProgram[name]),
  ]
  const seen = new Map()
  for (const names of choices) if (names !== undefined) seen.set(names.join(), names)
  return [...seen.values()]
}

/**
 * @param {{ libraries: string[], programs: string[] }} missing
 * @returns {string} what is missing and how to get it
 */
export function missingLine(missing) {
  const things = [...missing.libraries, ...missing.programs].join(', ')
  const packages = packagesFor(missing).map((names) => names.at(-1))
  return `Missing on this system: ${things}. On Debian or Ubuntu install them with: sudo apt-get install ${packages.join(' ')}. Then run the command again.`
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const linked = await run('ldd', [executable])
  const known = await run(existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig', ['-p'])
  const later = known.code === 0 ? LOADED_LATER.filter((name) => !known.stdout.includes(name)) : []
  return [...notFoundIn(linked.stdout), ...later]
}

/**
 * @param {string} output of ldd
 * @returns {string[]}
 */
export function notFoundIn(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}

/** @param {string} program */
export function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, program)))
}

/** @param {string[][]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  progress('Refreshing the list of system packages (apt-get update)')
  const updated = await run('apt-get', ['update', '-q'], { env })
  const names = []
  for (const choice of packages) names.push(await firstKnown(choice))
  progress(`Installing system packages: ${names.join(' ')}`)
  const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
    env,
  })
  if (installed.code !== 0) {
    throw new Failure(
      `System packages could not be installed. Install them by hand: apt-get install ${names.join(' ')}`,
      `${updated.code === 0 ? '' : updated.output}${installed.output}`
        .trimEnd()
        .split('\n')
        .slice(-15)
        .join('\n'),
    )
  }
}

/** @param {string[]} names */
async function firstKnown(names) {
  for (const name of names) {
    const shown = await run('apt-cache', ['show', '--no-all-versions', name])
    if (shown.code === 0 && shown.stdout.trim() !== '') return name
  }
  return names.at(-1) ?? ''
}
