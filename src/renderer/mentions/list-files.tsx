// The menu beside "Add source": a list of feeds in, all sources out.
import { Ellipsis } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { chooseFile, exportSources } from './adding.ts'

export const ListFiles = () => (
  <Menu className="button quiet small" name={t('opml.menu')} label={<Ellipsis aria-hidden="true" />}>
    <MenuItem onChoose={() => void chooseFile('feeds')}>{t('opml.import')}</MenuItem>
    <MenuItem onChoose={() => void exportSources()}>{t('opml.export')}</MenuItem>
  </Menu>
)
