// English, the source of the catalogue: every other language has exactly these keys.
import { caseTexts } from './case.ts'
import { commands } from './commands.ts'
import { common } from './common.ts'
import { did } from './did.ts'
import { inbox } from './inbox.ts'
import { problems } from './problems.ts'
import { signals } from './signals.ts'
import { verdicts } from './verdicts.ts'
import { words } from './words.ts'

export const en = {
  ...caseTexts,
  ...commands,
  ...common,
  ...did,
  ...inbox,
  ...problems,
  ...signals,
  ...verdicts,
  ...words,
}
