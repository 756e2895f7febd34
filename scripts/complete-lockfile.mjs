// Adds to package-lock.json the platform packages that the registry at hand does not carry, without which `npm ci` refuses
// the file. Run it after `npm install PACKAGE` on such a machine; elsewhere it finds nothing to add.
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { completed } from './prepare/lockfile.mjs'
import { inProject } from './prepare/paths.mjs'

const file = inProject('package-lock.json')
const { lockfile, added } = completed(JSON.parse(readFileSync(file, 'utf8')))
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`)
process.stderr.write(`${added.length} entries added to package-lock.json\n`)
