import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../design/button.tsx';
import { optionStyle, popoverStyle } from '../../../design/field-styles.ts';

/** The forms in which the grid leaves the program. */
export function ExportMenu({ onJson }: { readonly onJson: () => void }) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <IconButton label={t('grid.export')}>
        <Download aria-hidden size={16} />
      </IconButton>
      <Popover placement="bottom end" className={popoverStyle}>
        <Menu aria-label={t('grid.export')} className="outline-none">
          <MenuItem className={optionStyle} onAction={onJson}>
            {t('grid.export.json')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
