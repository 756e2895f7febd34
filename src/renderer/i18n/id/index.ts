// Indonesian, the whole catalogue.

import type { Catalogue } from '../t.ts'
import { access } from './access.ts'
import { activity } from './activity.ts'
import { adding } from './adding.ts'
import { agreements } from './agreements.ts'
import { answers } from './answers.ts'
import { cannot } from './cannot.ts'
import { caseTexts } from './case.ts'
import { clientData } from './client-data.ts'
import { clientPage } from './client-page.ts'
import { clientTable } from './client-table.ts'
import { clients } from './clients.ts'
import { clock } from './clock.ts'
import { commands } from './commands.ts'
import { common } from './common.ts'
import { did } from './did.ts'
import { documents } from './documents.ts'
import { help } from './help.ts'
import { inbox } from './inbox.ts'
import { learning } from './learning.ts'
import { notices } from './notices.ts'
import { packages } from './packages.ts'
import { papers } from './papers.ts'
import { planning } from './planning.ts'
import { presets } from './presets.ts'
import { problems } from './problems.ts'
import { publicTexts } from './public.ts'
import { quiet } from './quiet.ts'
import { quoteLife } from './quote-life.ts'
import { quotes } from './quotes.ts'
import { quoting } from './quoting.ts'
import { rules } from './rules.ts'
import { scopeTexts } from './scope.ts'
import { search } from './search.ts'
import { services } from './services.ts'
import { settings } from './settings.ts'
import { signals } from './signals.ts'
import { sources } from './sources.ts'
import { spread } from './spread.ts'
import { start } from './start.ts'
import { statements } from './statements.ts'
import { terms } from './terms.ts'
import { threads } from './threads.ts'
import { updates } from './updates.ts'
import { verdicts } from './verdicts.ts'
import { versions } from './versions.ts'
import { words } from './words.ts'

export const id: Catalogue = {
  ...access,
  ...activity,
  ...adding,
  ...agreements,
  ...answers,
  ...cannot,
  ...clientPage,
  ...clientTable,
  ...clientData,
  ...clients,
  ...caseTexts,
  ...clock,
  ...commands,
  ...common,
  ...did,
  ...documents,
  ...help,
  ...inbox,
  ...learning,
  ...notices,
  ...packages,
  ...papers,
  ...planning,
  ...presets,
  ...problems,
  ...publicTexts,
  ...quiet,
  ...quoteLife,
  ...quotes,
  ...quoting,
  ...rules,
  ...scopeTexts,
  ...search,
  ...services,
  ...settings,
  ...signals,
  ...sources,
  ...spread,
  ...start,
  ...statements,
  ...terms,
  ...threads,
  ...updates,
  ...verdicts,
  ...versions,
  ...words,
}
