// The menu beside "Add source": a list of feeds in, all sources out.
import { t } from '../i18n/t.ts'
import { MenuItem, MoreMenu } from '../ui/menu.tsx'
import { chooseFile, exportSources } from './adding.ts'

export const ListFiles = () => (
  <MoreMenu name={t('opml.menu')}>
    <MenuItem asks onChoose={() => void chooseFile('feeds')}>
      {t('opml.import')}
    </MenuItem>
    <MenuItem asks onChoose={() => void exportSources()}>
      {t('opml.export')}
    </MenuItem>
  </MoreMenu>
)
