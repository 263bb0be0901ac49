import { FileUp } from 'lucide-react';
import { type DropItem, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { FileDrop } from '../../design/file-drop.tsx';
import { Progress } from '../../design/progress.tsx';
import type { NoticeTask } from './use-notice-import.ts';

interface NoticeFileProps {
  /** What is being read. */
  readonly task: NoticeTask | null;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

/** What is read, how far it is, and the way out. */
function Reading({ task: { name, page, pages }, onCancel }: { readonly task: NoticeTask; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="flex w-full max-w-md flex-col items-center gap-3">
      <div className="w-full text-start">
        <Progress
          label={t('new.file.busy', { name })}
          value={Math.max(0, page - 1)}
          total={pages}
          valueLabel={pages > 0 ? t('new.file.page', { page, pages }) : '…'}
        />
      </div>
      <Button onPress={onCancel}>{t('app.cancel')}</Button>
    </div>
  );
}

/** Takes the notice as a dropped or chosen file. */
export function NoticeFile({ task, onFile, onCancel }: NoticeFileProps) {
  const { t } = useTranslation();
  const takeFirst = (items: readonly DropItem[]): void => {
    for (const item of items) {
      if (item.kind !== 'file') continue;
      void item.getFile().then(onFile);
      return;
    }
  };
  return (
    <section aria-labelledby="notice-file" className="flex flex-col gap-2">
      <h2 id="notice-file" className="font-semibold">
        {t('new.file.title')}
      </h2>
      <FileDrop label={t('new.file.drop')} onDrop={takeFirst}>
        <FileUp aria-hidden size={26} className="text-accent" />
        <p role="status" className={task ? 'sr-only' : 'font-medium'}>
          {task ? t('new.file.busy', { name: task.name }) : t('new.file.drop')}
        </p>
        {task ? (
          <Reading task={task} onCancel={onCancel} />
        ) : (
          <>
            <p className="text-sm text-ink-muted">{t('new.file.formats')}</p>
            <FileTrigger onSelect={(files) => files?.[0] && onFile(files[0])}>
              <Button variant="primary">{t('new.file.choose')}</Button>
            </FileTrigger>
          </>
        )}
      </FileDrop>
    </section>
  );
}
