import { GripVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** A grip to drag a row by mouse; the keyboard has the move buttons and Alt with an arrow key. */
export function DragHandle({ type, id }: { readonly type: string; readonly id: string }) {
  const { t } = useTranslation();
  return (
    <span
      aria-hidden
      draggable
      title={t('grid.criterion.drag')}
      onDragStart={(event) => {
        event.dataTransfer.setData(type, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      className="cursor-grab text-line-strong"
    >
      <GripVertical size={15} />
    </span>
  );
}
