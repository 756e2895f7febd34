// Starts the application folder named by the first argument that is not a flag, as `electron FOLDER` does.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (named === undefined) {
  console.error('Name the folder of an application: electron FOLDER')
  process.exit(1)
}
const folder = path.resolve(named)
const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

Object.defineProperty(process, 'defaultApp', { value: true, configurable: false, enumerable: true })
app.setName(description.productName ?? description.name)
app.setVersion(description.version)
app.setDesktopName(description.desktopName ?? `${app.getName()}.desktop`)
app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
app.setAppPath(folder)
await import(pathToFileURL(path.resolve(folder, description.main ?? 'index.js')).href)
