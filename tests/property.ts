// Hands out fast-check with one seed for all, so that a whole run says the same each time; REMIT_SEED tries others.
import process from 'node:process'
import fc from 'fast-check'

/** A number to try that seed, `random` to draw one; what fails prints its seed. */
const wish = process.env['REMIT_SEED']
if (wish !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wish ?? 20_260_306) })

export { fc }
