import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../design/button.tsx';
import { classNames } from '../../../design/class-names.ts';
import { optionStyle, popoverStyle } from '../../../design/field-styles.ts';
import type { GridVersionRecord } from '../../../storage/live/records.ts';

interface ExportMenuProps {
  /** The version in force, which the panel signs. */
  readonly latest: GridVersionRecord | null;
  readonly onJson: () => void;
  readonly onSheet: (gridId: string) => void;
}

/** The forms in which the grid leaves the program. */
export function ExportMenu({ latest, onJson, onSheet }: ExportMenuProps) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <IconButton label={t('grid.export')}>
        <Download aria-hidden size={16} />
      </IconButton>
      <Popover placement="bottom end" className={popoverStyle}>
        <Menu aria-label={t('grid.export')} className="outline-none">
          <MenuItem
            isDisabled={latest === null}
            className={classNames(optionStyle, 'data-disabled:opacity-60')}
            onAction={() => latest && onSheet(latest.id)}
          >
            {latest ? t('grid.export.sheet', { version: latest.version }) : t('grid.export.sheet.later')}
          </MenuItem>
          <MenuItem className={optionStyle} onAction={onJson}>
            {t('grid.export.json')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
