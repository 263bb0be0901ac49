import { Trash2 } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { type Command, commandKeys, pressedKey } from './criterion-commands.ts';
import { CriterionEditor } from './criterion-editor.tsx';
import { CriterionHead } from './criterion-head.tsx';
import { CriterionMenu } from './criterion-menu.tsx';
import { DragHandle } from './drag-handle.tsx';
import { ImportanceToggle } from './importance-toggle.tsx';
import { sourceId } from './source-id.ts';
import { WeightField } from './weight-field.tsx';

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly commands: readonly Command[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Another criterion was dropped on this one. */
  readonly onDropped: (id: string) => void;
  readonly onShowSource: (id: string) => void;
}

/** The type under which a dragged criterion carries its id: nothing else can be dropped on a row. */
const dragType = 'application/x-tamis-criterion';

/** One criterion: what it asks and what it weighs, folded out to be edited. Its commands have keys, see {@link commandKeys}. */
export function CriterionRow({ criterion, commands, isOpen, onToggle, onDropped, onShowSource }: CriterionRowProps) {
  const { t } = useTranslation();
  const [isTarget, setTarget] = useState(false);
  const { source } = criterion;
  const command = (name: Command['name']): Command | undefined => commands.find((each) => each.name === name);
  const runByKey = (event: KeyboardEvent): void => {
    const key = pressedKey(event);
    const pressed = commands.find(({ name }) => commandKeys[name] === key);
    if (!pressed) return;
    event.preventDefault();
    if (!pressed.isDisabled) pressed.run();
  };
  const dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setTarget(true);
  };
  const drop = (event: DragEvent): void => {
    setTarget(false);
    const id = event.dataTransfer.getData(dragType);
    if (id) onDropped(id);
  };
  return (
    <li
      data-criterion={criterion.id}
      onKeyDown={runByKey}
      onFocus={() => source && onShowSource(sourceId(source))}
      onDragOver={dragOver}
      onDragLeave={() => setTarget(false)}
      onDrop={drop}
      className={classNames('first:rounded-t-md last:rounded-b-md', isTarget && 'bg-accent-soft', isOpen && 'bg-canvas')}
    >
      <div className="flex items-center gap-1.5 py-1 ps-1.5 pe-1.5">
        <DragHandle type={dragType} id={criterion.id} />
        <CriterionHead criterion={criterion} isOpen={isOpen} onPress={onToggle} />
        <ImportanceToggle criterion={criterion} />
        <WeightField criterion={criterion} />
        <div className="flex shrink-0">
          <IconButton label={t('grid.criterion.delete')} onPress={() => command('delete')?.run()}>
            <Trash2 aria-hidden size={14} />
          </IconButton>
          <CriterionMenu criterion={criterion} commands={commands} />
        </div>
      </div>
      {isOpen && <CriterionEditor criterion={criterion} commands={commands} onShowSource={onShowSource} />}
    </li>
  );
}
