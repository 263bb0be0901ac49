import type { Message, Translate } from '../text/message.ts';
import type { AgeParams, Criterion, EducationParams, ExperienceParams, LanguageParams } from './vacancy.ts';

type Say = (name: string, params?: Message['params']) => string;

function wordAge({ min, max, on }: AgeParams, say: Say): string {
  if (min !== undefined && max !== undefined) return say('age-between', { min, max, on });
  if (max !== undefined) return say('age-max', { max, on });
  return min === undefined ? say('incomplete') : say('age-min', { min, on });
}

function wordEducation({ minLevel, fields, relatedAccepted }: EducationParams, say: Say): string {
  const parts = [say('education', { level: minLevel }), fields.join(', ')];
  if (fields.length > 0 && relatedAccepted) parts.push(say('related'));
  return parts.filter(Boolean).join(' · ');
}

function wordExperience({ minYears, domains }: ExperienceParams, say: Say): string {
  const years = minYears > 0 ? say('years', { count: minYears }) : say('any-years');
  return [years, domains.join(', ')].filter(Boolean).join(' · ');
}

function wordLanguage({ code, anyOf, minLevel }: LanguageParams, say: Say): string {
  const codes = (anyOf ?? [code ?? '']).filter(Boolean).join(',');
  if (codes === '') return say('incomplete');
  return [say('languages', { codes }), minLevel].filter(Boolean).join(' · ');
}

/** A document or licence that the catalogue knows by name, else as it was typed. */
function wordNamed(kind: 'document' | 'licence', type: string, translate: Translate): string {
  const key = `${kind}.${type}`;
  const name = translate({ key, params: {} });
  return name === key ? type : name;
}

/** What the params of a criterion come to, in one line. */
export function wordParams(criterion: Criterion, translate: Translate): string {
  const say: Say = (name, params = {}) => translate({ key: `params.${name}`, params });
  switch (criterion.kind) {
    case 'nationality':
      return criterion.params.anyOf.length > 0
        ? say(criterion.params.permit ? 'countriesOrPermit' : 'countries', { codes: criterion.params.anyOf.join(',') })
        : say('incomplete');
    case 'age':
      return wordAge(criterion.params, say);
    case 'education':
      return wordEducation(criterion.params, say);
    case 'experience':
      return wordExperience(criterion.params, say);
    case 'language':
      return wordLanguage(criterion.params, say);
    case 'document':
      return wordNamed('document', criterion.params.type, translate);
    case 'license':
      return criterion.params.type ? wordNamed('licence', criterion.params.type, translate) : say('incomplete');
    case 'skill':
      return '';
  }
}
