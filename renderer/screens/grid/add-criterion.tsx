import { Plus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { optionStyle, popoverStyle } from '../../design/field-styles.ts';
import { addCriterion, criterionKinds } from '../../domain/vacancy/edit-grid.ts';
import { useDraft } from './use-draft.ts';

/** A menu of kinds; the chosen one is added at the end and opened. */
export function AddCriterion({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  return (
    <MenuTrigger>
      <Button small>
        <Plus aria-hidden size={14} />
        {t('grid.add')}
      </Button>
      <Popover className={popoverStyle}>
        <Menu className="outline-none">
          {criterionKinds.map((kind) => (
            <MenuItem
              key={kind}
              className={optionStyle}
              onAction={() => {
                const next = addCriterion(draft, kind);
                change(next);
                const added = next.criteria.at(-1);
                if (added) onAdded(added.id);
              }}
            >
              {t(`kind.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
