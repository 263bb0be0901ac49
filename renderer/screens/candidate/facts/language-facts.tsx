import { useTranslation } from 'react-i18next';
import type { LanguageFact } from '../../../domain/candidate/facts.ts';
import type { Place } from '../../../domain/document/place.ts';
import { nameOfCode } from '../../../i18n/formatters.ts';
import { FactRow } from './fact-row.tsx';
import { FactSection } from './fact-section.tsx';

interface LanguageFactsProps {
  readonly languages: readonly LanguageFact[];
  readonly onShow: (place: Place) => void;
}

/** Languages with their level. */
export function LanguageFacts({ languages, onShow }: LanguageFactsProps) {
  const { t, i18n } = useTranslation();
  return (
    <FactSection title={t('candidate.facts.languages')} isEmpty={languages.length === 0}>
      {languages.map((language, index) => (
        <FactRow
          // biome-ignore lint/suspicious/noArrayIndexKey: languages are told apart by their place alone
          key={index}
          label={nameOfCode(language.code, 'language', i18n.language)}
          value={language.cefr ? t(`cefr.${language.cefr}`) : t('candidate.facts.no-level')}
          evidence={language.evidence}
          onShow={onShow}
        />
      ))}
    </FactSection>
  );
}
