// Words the file that makes a Linux session start a program, for whatever path and arguments the program has. Pure.

/** What the Desktop Entry specification reserves: a word that has one of these is quoted. */
const reserved = /[\s"'\\<>~|&;$*?#()`]/

function argument(word: string): string {
  // A single per cent sign would be a field code.
  const text = word.replaceAll('%', '%%')
  if (text !== '' && !reserved.test(text)) return text
  return `"${text.replaceAll(/["`$\\]/g, '\\$&')}"`
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' }

/** Every value of such a file is escaped once more, whatever quoting it has inside. */
const value = (text: string): string => text.replaceAll(/[\\\n\t\r]/g, (sign) => escapes[sign] ?? sign)

/**
 * The whole file that starts `command`: the program's path first, then its arguments. A per cent sign in the program's own
 * path is written as the specification wants it, but GLib looks for the program before it reads that.
 */
export const autostartEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.0',
    'Name=Remit',
    `Exec=${value(command.map(argument).join(' '))}`,
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** Whether the system's own settings have switched such a file off; what was decided there is left alone. */
export const isSwitchedOff = (entry: string): boolean =>
  /^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/m.test(entry)
