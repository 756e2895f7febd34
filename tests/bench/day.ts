// Lets a day of 25,000 items pass at the listening centre and prints what was lost or doubled, and how the inbox kept up.
import { simulateDay } from './day/simulate-day.ts'

const flag = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? usual : Number(process.argv[at + 1])
}

const result = await simulateDay({
  sources: flag('sources', 200),
  items: flag('items', 25_000),
  seed: flag('seed', 1),
})
console.log(JSON.stringify(result))
if (result.lost + result.duplicateItems + result.duplicateCases > 0) process.exitCode = 1
