// Serves the page's own files under app://remit, and nothing outside their folder.
import { readFile, realpath } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, sep } from 'node:path'
import { pagePolicy } from './csp.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The file a path of the page names, or null when it would lead out of the folder or has a type the page never uses. */
export function pageFile(folder: string, pathname: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  // A second layer of escapes, a backslash or a NUL has no business in the name of a file we made ourselves.
  if (/[\\\0%]/.test(path)) return null
  const file = join(folder, path === '/' ? 'index.html' : path)
  const inside = relative(folder, file)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null
  if (inside.split(sep).some((part) => part.startsWith('.'))) return null
  return Object.hasOwn(contentTypes, extname(file)) ? file : null
}

const notFound = () => new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })

/** Answers one request for a file of the page. Links are followed before the folder is compared, so none leads out. */
export async function servePageFile(folder: string, pathname: string): Promise<Response> {
  const file = pageFile(folder, pathname)
  if (file === null) return notFound()
  try {
    const [realFolder, realFile] = [await realpath(folder), await realpath(file)]
    if (!realFile.startsWith(realFolder + sep)) return notFound()
    return new Response(new Uint8Array(await readFile(realFile)), {
      headers: {
        'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': pagePolicy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    })
  } catch {
    return notFound()
  }
}
