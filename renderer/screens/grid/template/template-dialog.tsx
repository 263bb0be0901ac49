import { FileTrigger, Label, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../design/banner.tsx';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { labelStyle } from '../../../design/field-styles.ts';
import { gridTemplates } from '../../../domain/vacancy/templates/grid-templates.ts';
import { useVacancies } from '../../../storage/live/vacancies.ts';
import { FaultBanner } from '../../shared/fault-banner.tsx';
import { TemplateOption } from './template-option.tsx';
import { type GridFile, useTemplate } from './use-template.ts';

function FileProblem({ file }: { readonly file: GridFile | null }) {
  const { t } = useTranslation();
  if (!file || file.problems.length === 0) return null;
  return (
    <Banner tone="bad" live title={t('new.json.failed', { file: file.name })}>
      <ul className="list-disc ps-4">
        {file.problems.map((message) => (
          <li key={JSON.stringify(message)}>{t(message.key, message.params)}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** Grids of other vacancies on this machine, the last worked on first. */
function EarlierGrids({ vacancyId }: { readonly vacancyId: string }) {
  const { t } = useTranslation();
  const others = (useVacancies() ?? []).filter(({ id, criteria }) => id !== vacancyId && criteria > 0);
  return others.map(({ id, title, reference, organisation, version, criteria }) => (
    <TemplateOption
      key={id}
      value={`vacancy:${id}`}
      title={title}
      hint={[
        reference,
        organisation,
        t('template.criteria', { count: criteria }),
        version > 0 ? t('template.version', { version }) : t('template.draft'),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  ));
}

interface TemplateDialogProps {
  readonly vacancyId: string;
  readonly onClose: () => void;
}

/** Weights by a template, or the criteria of an earlier grid. */
export function TemplateDialog({ vacancyId, onClose }: TemplateDialogProps) {
  const { t } = useTranslation();
  const { busy, error, choice, setChoice, file, takeFile, apply } = useTemplate(onClose);
  return (
    <Dialog
      title={t('template.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isBusy={busy} isDisabled={choice === null} onPress={apply}>
            {t('template.action')}
          </Button>
        </>
      }
    >
      <RadioGroup aria-label={t('template.title')} value={choice} onChange={setChoice} className="flex flex-col gap-2">
        <Label className={labelStyle}>{t('template.templates')}</Label>
        <p className="text-xs text-ink-muted">{t('template.templates.hint')}</p>
        {gridTemplates.map(({ id }) => (
          <TemplateOption key={id} value={`template:${id}`} title={t(`template.${id}`)} hint={t(`template.${id}.hint`)} />
        ))}
        <h3 className={`${labelStyle} mt-3`}>{t('template.earlier')}</h3>
        <p className="text-xs text-ink-muted">{t('template.earlier.hint')}</p>
        <EarlierGrids vacancyId={vacancyId} />
        {file?.vacancy && (
          <TemplateOption
            value="file"
            title={file.vacancy.title}
            hint={`${file.name} · ${t('template.criteria', { count: file.vacancy.criteria.length })}`}
          />
        )}
        <div>
          <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => files?.[0] && takeFile(files[0])}>
            <Button small>{t('template.file')}</Button>
          </FileTrigger>
        </div>
        <FileProblem file={file} />
        <FaultBanner error={error} />
      </RadioGroup>
    </Dialog>
  );
}
