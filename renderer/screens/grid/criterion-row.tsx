import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { classNames } from '../../design/class-names.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { CriterionActions } from './criterion-actions.tsx';
import { CriterionEditor } from './criterion-editor.tsx';
import { CriterionHead } from './criterion-head.tsx';
import { DragHandle } from './drag-handle.tsx';
import { sourceId } from './source-id.ts';
import { WeightField } from './weight-field.tsx';

interface CriterionRowProps {
  readonly criterion: Criterion;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (id: string, to: number) => void;
  readonly onShowSource: (id: string) => void;
}

/** The type under which a dragged criterion carries its id: nothing else can be dropped on a row. */
const dragType = 'application/x-tamis-criterion';

/** One criterion: what it asks and what it weighs, folded out to be edited. Alt with an arrow key moves it. */
export function CriterionRow({ criterion, index, count, isOpen, onToggle, onMove, onShowSource }: CriterionRowProps) {
  const [isTarget, setTarget] = useState(false);
  const { source } = criterion;
  const show = (): void => {
    if (source) onShowSource(sourceId(source));
  };
  const moveByKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(criterion.id, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setTarget(true);
  };
  const drop = (event: DragEvent): void => {
    setTarget(false);
    const id = event.dataTransfer.getData(dragType);
    if (id) onMove(id, index);
  };
  return (
    <li
      onKeyDown={moveByKey}
      onFocus={show}
      onDragOver={dragOver}
      onDragLeave={() => setTarget(false)}
      onDrop={drop}
      className={classNames('first:rounded-t-md last:rounded-b-md', isTarget && 'bg-accent-soft', isOpen && 'bg-canvas')}
    >
      <div className="flex items-center gap-2 py-1.5 ps-1.5 pe-2">
        <DragHandle type={dragType} id={criterion.id} />
        <CriterionHead criterion={criterion} isOpen={isOpen} onPress={onToggle} />
        <WeightField criterion={criterion} />
        <CriterionActions criterion={criterion} index={index} count={count} onMove={onMove} />
      </div>
      {isOpen && <CriterionEditor criterion={criterion} onShowSource={onShowSource} />}
    </li>
  );
}
