import { useTranslation } from 'react-i18next';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { HandEntry } from './hand-entry.tsx';
import { ImportProblem } from './import-problem.tsx';
import { NoticeFile } from './notice-file.tsx';
import { NoticePaste } from './notice-paste.tsx';
import { useNoticeImport } from './use-notice-import.ts';

/** The ways to make a vacancy: from a file, from pasted text, by hand. */
export function NewVacancyScreen() {
  const { t } = useTranslation();
  const { state, takeFile, takeText, takeTitle, cancel } = useNoticeImport();
  const isBusy = state.task !== null;
  return (
    <div className="h-full overflow-auto">
      <div className="mx-auto flex max-w-5xl flex-col gap-5 p-6">
        <PageHeader title={t('new.title')} />
        <ImportProblem problem={state.problem} />
        <FaultBanner error={state.error} />
        <NoticeFile task={state.task} onFile={takeFile} onCancel={cancel} />
        <div className="grid grid-cols-[3fr_2fr] gap-5">
          <NoticePaste isBusy={isBusy} onText={takeText} />
          <HandEntry isBusy={isBusy} onTitle={takeTitle} />
        </div>
      </div>
    </div>
  );
}
