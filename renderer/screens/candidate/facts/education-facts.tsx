import { useTranslation } from 'react-i18next';
import type { EducationFact } from '../../../domain/candidate/facts.ts';
import type { Place } from '../../../domain/document/place.ts';
import { FactRow } from './fact-row.tsx';
import { FactSection } from './fact-section.tsx';
import { usePeriod } from './use-period.ts';

interface EducationFactsProps {
  readonly education: readonly EducationFact[];
  readonly onShow: (place: Place) => void;
}

/** Diplomas with level, field and dates. */
export function EducationFacts({ education, onShow }: EducationFactsProps) {
  const { t } = useTranslation();
  const period = usePeriod();
  return (
    <FactSection title={t('candidate.facts.education')} isEmpty={education.length === 0}>
      {education.map((diploma, index) => (
        <FactRow
          // biome-ignore lint/suspicious/noArrayIndexKey: diplomas have no identity but their place
          key={index}
          label={period(diploma)}
          value={diploma.title}
          detail={[
            t(`isced.${diploma.level}`),
            diploma.field,
            diploma.institution,
            diploma.completed ? null : t('candidate.facts.not-completed'),
          ]
            .filter(Boolean)
            .join(' · ')}
          evidence={diploma.evidence}
          onShow={onShow}
        />
      ))}
    </FactSection>
  );
}
