// Puts what was learned away and takes it out again, where it was learned by this version of the program.
import { deserialize, serialize } from 'node:v8'
import { featureCount } from '../../../core/classify/features.ts'
import { type PackedLayers, packLayers, unpackLayers } from '../../../core/classify/learn/layers.ts'
import type { Outcome } from '../../../core/classify/learn/replay.ts'
import { weightsVersion } from '../../../core/classify/weights.ts'
import type { Db } from '../../store/file/db.ts'
import { readLearned, writeLearned } from '../../store/owner/learned.ts'

/** Changes whenever the same corrections lead to other weights: with the way of learning or its examples. */
const learnerVersion = 1
const version = [learnerVersion, weightsVersion, featureCount].join('.')

type Head = { readonly version: string; readonly ids: readonly number[] }

/** Null where nothing is stored, or by another version: then the journal is replayed. */
export function storedOutcome(db: Db): Outcome | null {
  const stored = readLearned(db)
  if (!stored) return null
  const head: Head = JSON.parse(stored.head)
  if (head.version !== version) return null
  try {
    const packed: PackedLayers = deserialize(stored.weights)
    return { ids: head.ids, layers: unpackLayers(packed) }
  } catch {
    // Written by a program whose way of packing is no longer known.
    return null
  }
}

export function storeOutcome(db: Db, { ids, layers }: Outcome): void {
  const head: Head = { version, ids }
  writeLearned(db, { head: JSON.stringify(head), weights: serialize(packLayers(layers)) })
}
