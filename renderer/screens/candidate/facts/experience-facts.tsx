import { useTranslation } from 'react-i18next';
import type { ExperienceFact } from '../../../domain/candidate/facts.ts';
import type { Place } from '../../../domain/document/place.ts';
import { FactRow } from './fact-row.tsx';
import { FactSection } from './fact-section.tsx';
import { usePeriod } from './use-period.ts';

interface ExperienceFactsProps {
  readonly experience: readonly ExperienceFact[];
  readonly onShow: (place: Place) => void;
}

/** Positions with their dates and kind. */
export function ExperienceFacts({ experience, onShow }: ExperienceFactsProps) {
  const { t } = useTranslation();
  const period = usePeriod();
  return (
    <FactSection title={t('candidate.facts.experience')} isEmpty={experience.length === 0}>
      {experience.map((position, index) => (
        <FactRow
          // biome-ignore lint/suspicious/noArrayIndexKey: positions have no identity but their place
          key={index}
          label={period(position)}
          value={position.title}
          detail={[t(`position.${position.kind}`), position.organisation, position.location].filter(Boolean).join(' · ')}
          evidence={position.evidence}
          onShow={onShow}
        />
      ))}
    </FactSection>
  );
}
