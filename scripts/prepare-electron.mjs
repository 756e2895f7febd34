// Prepares an Electron and prints how to start it as one line of JSON: { electron, args, env, node }.
import './prepare/require-node.mjs'
import process from 'node:process'
import { hasDisplay, startLastingDisplay } from './prepare/display.mjs'
import { prepareElectron } from './prepare/prepare.mjs'
import { progress } from './prepare/progress.mjs'
import { script } from './prepare/script.mjs'

await script(async () => {
  const { node, electron, args } = await prepareElectron({ forTests: true })
  /** @type {Record<string, string>} */
  const env = {}
  if (!hasDisplay()) {
    const { display, pid } = await startLastingDisplay()
    progress(`Started a display in memory that stays: Xvfb ${display}, process ${pid}`)
    env['DISPLAY'] = display
  }
  process.stdout.write(`${JSON.stringify({ electron: electron.executable, args, env, node })}\n`)
  return 0
})
