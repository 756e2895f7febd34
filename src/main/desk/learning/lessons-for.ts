// Gathers what was learned for the items of one source; costs nothing while nothing was corrected.
import { calibratedFrom, calibrationFrom } from '../../../core/classify/learn/calibration.ts'
import { sourceLean } from '../../../core/classify/learn/source-lean.ts'
import type { Db } from '../../store/file/db.ts'
import { kindsOfSource, shownOutcomes } from '../../store/lists/outcomes.ts'
import type { Lessons } from '../reading/lessons.ts'
import { learningOf } from './learning.ts'

/** What a source brought last tells more than what it brought years ago. */
const recentItems = 200
/** As many as tell how honest a confidence is. */
const recentOutcomes = 400

type Calibrated = { readonly mark: number; readonly calibration: Lessons['calibration'] }
const calibrations = new WeakMap<Db, Calibrated>()

export function lessonsFor(db: Db, sourceId: number | null): Lessons | null {
  const learnt = learningOf(db).current()
  if (learnt === null) return null
  const { layers, mark } = learnt
  // Of a source in which nothing was ever corrected the owner's silence says nothing.
  const isTaught = sourceId !== null && layers.sources.has(sourceId)
  return {
    layers,
    mark,
    sourceId,
    lean: isTaught ? sourceLean(kindsOfSource(db, sourceId, recentItems)) : null,
    calibration: calibrationOf(db, mark, layers.count),
  }
}

/** Worked out anew after every correction, not for every answer of a source. */
function calibrationOf(db: Db, mark: number, corrections: number): Lessons['calibration'] {
  if (corrections < calibratedFrom) return null
  const known = calibrations.get(db)
  if (known?.mark === mark) return known.calibration
  const calibration = calibrationFrom(shownOutcomes(db, recentOutcomes))
  calibrations.set(db, { mark, calibration })
  return calibration
}
