import { FileUp } from 'lucide-react';
import { type DropItem, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { FileDrop } from '../../design/file-drop.tsx';

interface NoticeFileProps {
  /** Name of what is being read. */
  readonly busyName: string | null;
  readonly onFile: (file: File) => void;
}

/** Takes the notice as a dropped or chosen file. */
export function NoticeFile({ busyName, onFile }: NoticeFileProps) {
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
        <p role="status" className="font-medium">
          {busyName ? t('new.file.busy', { name: busyName }) : t('new.file.drop')}
        </p>
        <p className="text-sm text-ink-muted">{t('new.file.formats')}</p>
        <FileTrigger onSelect={(files) => files?.[0] && onFile(files[0])}>
          <Button variant="primary" isBusy={busyName !== null}>
            {t('new.file.choose')}
          </Button>
        </FileTrigger>
      </FileDrop>
    </section>
  );
}
