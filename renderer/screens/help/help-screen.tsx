import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { VerdictMark } from '../shared/verdict-mark.tsx';
import { AccuracyTable } from './accuracy-table.tsx';
import { HelpSection } from './help-section.tsx';
import { ShortcutTable } from './shortcut-table.tsx';

const verdicts = ['met', 'partlyMet', 'notMet', 'notEvidenced'] as const;
const kinds = ['gates', 'education', 'experience', 'language', 'skill', 'document'] as const;
const steps = ['grid', 'applications', 'ranking', 'review', 'decide', 'export'] as const;

/** The rules for a panel member, what they are worth, and the keys; at hand without a network. */
export function HelpScreen() {
  const { t } = useTranslation();
  return (
    <ScrollRegion label={t('help.title')} className="h-full">
      <div className="mx-auto flex max-w-3xl flex-col gap-6 p-6 text-sm leading-relaxed">
        <PageHeader title={t('help.title')} />
        <HelpSection title={t('help.steps')}>
          <ol className="list-decimal ps-5">
            {steps.map((step) => (
              <li key={step}>{t(`help.step.${step}`)}</li>
            ))}
          </ol>
        </HelpSection>
        <HelpSection title={t('help.verdicts')}>
          <p>{t('help.verdicts.text')}</p>
          <ul className="flex flex-col gap-1.5">
            {verdicts.map((verdict) => (
              <li key={verdict} className="flex items-start gap-2">
                <VerdictMark verdict={verdict} withWord />
                <span>{t(`help.verdict.${verdict}`)}</span>
              </li>
            ))}
          </ul>
        </HelpSection>
        <HelpSection title={t('help.rules')}>
          <dl className="flex flex-col gap-2">
            {kinds.map((kind) => (
              <div key={kind}>
                <dt className="font-medium">{t(`help.rule.${kind}`)}</dt>
                <dd>{t(`help.rule.${kind}.text`)}</dd>
              </div>
            ))}
          </dl>
        </HelpSection>
        <HelpSection title={t('help.points')}>
          <p>{t('help.points.text')}</p>
          <p>{t('help.groups.text')}</p>
          <p>{t('help.fairness.text')}</p>
        </HelpSection>
        <HelpSection title={t('help.blind')}>
          <p>{t('help.blind.text')}</p>
          <p>{t('help.blind.covers')}</p>
          <p>{t('help.blind.limits')}</p>
          <p>{t('help.blind.charge')}</p>
        </HelpSection>
        <HelpSection title={t('help.accuracy')}>
          <AccuracyTable />
        </HelpSection>
        <HelpSection title={t('help.shortcuts')}>
          <ShortcutTable />
        </HelpSection>
      </div>
    </ScrollRegion>
  );
}
