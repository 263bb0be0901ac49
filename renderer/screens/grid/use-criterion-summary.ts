import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgeParams, Criterion, EducationParams, ExperienceParams, LanguageParams } from '../../domain/vacancy/vacancy.ts';

function wordAge({ min, max, on }: AgeParams, t: TFunction): string {
  if (min !== undefined && max !== undefined) return t('grid.summary.age-between', { min, max, on });
  if (max !== undefined) return t('grid.summary.age-max', { max, on });
  return min === undefined ? t('grid.summary.incomplete') : t('grid.summary.age-min', { min, on });
}

function wordEducation({ minLevel, fields, relatedAccepted }: EducationParams, t: TFunction): string {
  const parts = [t('grid.summary.education', { level: minLevel }), fields.join(', ')];
  if (fields.length > 0 && relatedAccepted) parts.push(t('grid.summary.related'));
  return parts.filter(Boolean).join(' · ');
}

function wordExperience({ minYears, domains }: ExperienceParams, t: TFunction): string {
  const years = minYears > 0 ? t('grid.summary.years', { count: minYears }) : t('grid.summary.any-years');
  return [years, domains.join(', ')].filter(Boolean).join(' · ');
}

function wordLanguage({ code, anyOf, minLevel }: LanguageParams, t: TFunction): string {
  const codes = (anyOf ?? [code ?? '']).filter(Boolean).join(',');
  if (codes === '') return t('grid.summary.incomplete');
  return [t('grid.summary.languages', { codes }), minLevel].filter(Boolean).join(' · ');
}

function wordParams(criterion: Criterion, t: TFunction): string {
  switch (criterion.kind) {
    case 'nationality':
      return criterion.params.anyOf.length > 0
        ? t(criterion.params.permit ? 'grid.summary.countriesOrPermit' : 'grid.summary.countries', {
            codes: criterion.params.anyOf.join(','),
          })
        : t('grid.summary.incomplete');
    case 'age':
      return wordAge(criterion.params, t);
    case 'education':
      return wordEducation(criterion.params, t);
    case 'experience':
      return wordExperience(criterion.params, t);
    case 'language':
      return wordLanguage(criterion.params, t);
    case 'document':
      return t(`document.${criterion.params.type}`, { defaultValue: criterion.params.type });
    case 'license':
      return criterion.params.type || t('grid.summary.incomplete');
    case 'skill':
      return criterion.equivalents.join(', ');
  }
}

/** Words what the params of a criterion come to, in one line. */
export function useCriterionSummary(): (criterion: Criterion) => string {
  const { t } = useTranslation();
  return useCallback((criterion) => wordParams(criterion, t), [t]);
}
