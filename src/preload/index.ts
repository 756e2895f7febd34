// Gives the page its three functions and nothing else: call, onEvent, pathForFile.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { callChannel, eventChannel } from '../contract/names.ts'

const api = Object.freeze({
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, input),

  onEvent: (callback: unknown): (() => void) => {
    if (typeof callback !== 'function') throw new TypeError('onEvent takes a function')
    const listener = (_event: unknown, message: unknown) => void callback(message)
    ipcRenderer.on(eventChannel, listener)
    return () => void ipcRenderer.removeListener(eventChannel, listener)
  },

  pathForFile: (file: unknown): string => (file instanceof File ? webUtils.getPathForFile(file) : ''),
})

contextBridge.exposeInMainWorld('remit', api)
