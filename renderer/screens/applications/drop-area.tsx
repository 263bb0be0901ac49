import { FolderUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { FileDrop } from '../../design/file-drop.tsx';
import type { IncomingFile } from '../../workflows/incoming.ts';
import { collectChosen, collectDropped } from './collect-dropped.ts';

interface DropAreaProps {
  readonly busy: boolean;
  readonly onTake: (collect: () => Promise<readonly IncomingFile[]>) => void;
}

/** Where applications are dropped or chosen. */
export function DropArea({ busy, onTake }: DropAreaProps) {
  const { t } = useTranslation();
  const choose = (files: FileList | null): void => {
    if (files && files.length > 0) onTake(async () => collectChosen(files));
  };
  return (
    <FileDrop label={t('applications.drop')} onDrop={(items) => onTake(() => collectDropped(items))}>
      <div className="flex w-full items-center gap-4 text-start">
        <FolderUp aria-hidden size={26} className="shrink-0 text-accent" />
        <div className="min-w-0 flex-1">
          <p role="status" className="font-medium">
            {busy ? t('applications.taking-in') : t('applications.drop')}
          </p>
          <p className="text-sm text-ink-muted">{t('applications.drop.hint')}</p>
        </div>
        <FileTrigger allowsMultiple onSelect={choose}>
          <Button>{t('applications.choose-files')}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={choose}>
          <Button variant="primary">{t('applications.choose-folder')}</Button>
        </FileTrigger>
      </div>
    </FileDrop>
  );
}
