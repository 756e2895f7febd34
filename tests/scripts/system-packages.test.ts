// Holds how missing parts of the system are found and named.
import { expect, it } from 'vitest'
import { hasDisplay } from '../../scripts/prepare/display.mjs'
import { missingLine, notFoundIn, packagesFor } from '../../scripts/prepare/system-packages.mjs'

it('missing libraries are read from what ldd prints', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgbm.so.1 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibgtk-3.so.0 => not found',
  ].join('\n')
  expect(notFoundIn(output)).toEqual(['libgbm.so.1', 'libgtk-3.so.0'])
})

it('each package is asked for once, under its possible names', () => {
  const missing = {
    libraries: ['libgtk-3.so.0', 'libgdk-3.so.0', 'libunknown.so.7'],
    programs: ['pdftotext', 'pdftoppm'],
  }
  expect(packagesFor(missing)).toEqual([['libgtk-3-0t64', 'libgtk-3-0'], ['poppler-utils']])
})

it('a person who cannot install is told exactly what is missing', () => {
  expect(missingLine({ libraries: ['libgbm.so.1'], programs: ['Xvfb'] })).toBe(
    'Missing on this system: libgbm.so.1, Xvfb. On Debian or Ubuntu install them with: sudo apt-get install libgbm1 xvfb. Then run the command again.',
  )
})

it.each([
  ['none', {}, false],
  ['one whose socket is there', { DISPLAY: ':7' }, true],
  ['one whose socket is gone', { DISPLAY: ':8' }, false],
  ['one with a screen number', { DISPLAY: ':7.0' }, true],
  ['one on another machine', { DISPLAY: 'desk:0' }, true],
  ['Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, true],
])('with %s a display is there or not', (_, env, answer) => {
  expect(hasDisplay(env, (file) => file === '/tmp/.X11-unix/X7', 'linux')).toBe(answer)
})
