import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Facts, Stated } from '../../domain/candidate/facts.ts';
import type { Place } from '../../domain/document/place.ts';
import { nameOfCode, wordDate } from '../../i18n/formatters.ts';
import { EducationFacts } from './facts/education-facts.tsx';
import { ExperienceFacts } from './facts/experience-facts.tsx';
import { FactRow } from './facts/fact-row.tsx';
import { FactSection } from './facts/fact-section.tsx';
import { LanguageFacts } from './facts/language-facts.tsx';

interface FactsPanelProps {
  readonly facts: Facts | null;
  readonly isCovered: boolean;
  readonly onShow: (place: Place) => void;
}

/** `driving` or `driving-b`; other licences stand as the document has them. */
function wordLicence(code: string, t: TFunction): string {
  const [, category] = /^driving(?:-(.+))?$/u.exec(code) ?? [];
  if (category) return t('licence.driving-of', { category: category.toUpperCase() });
  return code === 'driving' ? t('licence.driving') : code;
}

/** Nothing is known of who it is. */
const isAnonymous = ({ name, birthDate, emails, phones, nationality, licences, documents }: Facts): boolean =>
  name === null && birthDate === null && [emails, phones, nationality, licences, documents].every((list) => list.length === 0);

/** What the documents state; pressing a fact shows where. */
export function FactsPanel({ facts, isCovered, onShow }: FactsPanelProps) {
  const { t, i18n } = useTranslation();
  if (!facts) return <p className="text-sm text-ink-muted">{t('candidate.unreadable')}</p>;
  const row = <T,>(label: string, stated: readonly (Stated<T> | null)[], word: (value: T) => string) =>
    stated.map(
      (each, index) =>
        each && (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts are told apart by their place alone
          <FactRow key={`${label} ${index}`} label={label} value={word(each.value)} evidence={each.evidence} onShow={onShow} />
        ),
    );
  const asIs = (value: string): string => value;
  return (
    <div className="flex flex-col gap-3">
      {isCovered && <p className="text-sm text-ink-muted">{t('blind.facts')}</p>}
      <FactSection title={t('candidate.facts.identity')} isEmpty={isAnonymous(facts)}>
        {row(t('candidate.facts.name'), [facts.name], asIs)}
        {row(t('candidate.facts.emails'), facts.emails, asIs)}
        {row(t('candidate.facts.phones'), facts.phones, asIs)}
        {row(t('candidate.facts.nationality'), facts.nationality, (code) => nameOfCode(code, 'region', i18n.language))}
        {row(t('candidate.facts.birthDate'), [facts.birthDate], (date) => wordDate(date, i18n.language))}
        {row(t('candidate.facts.licences'), facts.licences, (code) => wordLicence(code, t))}
        {row(t('candidate.facts.documents'), facts.documents, (type) => t(`document.${type}`, { defaultValue: type }))}
      </FactSection>
      <ExperienceFacts experience={facts.experience} onShow={onShow} />
      <EducationFacts education={facts.education} onShow={onShow} />
      <LanguageFacts languages={facts.languages} onShow={onShow} />
    </div>
  );
}
