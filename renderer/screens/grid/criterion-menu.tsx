import { Ellipsis } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { optionStyle, popoverStyle } from '../../design/field-styles.ts';
import { isInvoked } from '../../domain/vacancy/invoked.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { type Command, commandKeys } from './criterion-commands.ts';
import { Shortcut } from './shortcut.tsx';

interface CriterionMenuProps {
  readonly criterion: Criterion;
  readonly commands: readonly Command[];
}

/** Everything that can be done with a criterion, each with its key. */
export function CriterionMenu({ criterion, commands }: CriterionMenuProps) {
  const { t } = useTranslation();
  const state: Readonly<Record<string, string>> = {
    importance: criterion.importance === 'required' ? 'desirable' : 'required',
    invoked: isInvoked(criterion) ? 'no' : 'yes',
  };
  return (
    <MenuTrigger>
      <IconButton label={t('grid.criterion.menu', { label: criterion.label })}>
        <Ellipsis aria-hidden size={16} />
      </IconButton>
      <Popover placement="bottom end" className={popoverStyle}>
        <Menu aria-label={t('grid.criterion.menu', { label: criterion.label })} className="outline-none">
          {commands.map(({ name, isDisabled, run }) => (
            <MenuItem
              key={name}
              isDisabled={isDisabled}
              onAction={run}
              className={classNames(optionStyle, 'justify-between gap-6 data-disabled:opacity-45')}
            >
              <Text slot="label">{t(`grid.command.${[name, state[name]].filter(Boolean).join('.')}`)}</Text>
              <Shortcut keys={commandKeys[name]} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
