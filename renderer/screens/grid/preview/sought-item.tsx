import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import { classNames } from '../../../design/class-names.ts';
import { termLanguages } from '../../../domain/screening/concepts/term-sets.ts';
import type { Sought } from '../../../domain/screening/preview-criterion.ts';
import { nameOfCode } from '../../../i18n/formatters.ts';
import { listTerms } from './word-terms.ts';

interface SoughtItemProps {
  readonly sought: Sought;
  /** One line: the first names in each language, until all are asked for. */
  readonly isCompact?: boolean;
}

/** One thing that is looked for, with its synonyms in each language. */
export function SoughtItem({ sought, isCompact = false }: SoughtItemProps) {
  const { t, i18n } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { texts, terms } = sought;
  const rows = termLanguages.map((language) => [language, listTerms(terms, language)] as const).filter(([, list]) => list.length > 0);
  return (
    <li>
      <div className="flex items-baseline justify-between gap-3">
        <strong dir="auto" className="font-medium">
          {texts.join(' + ')}
        </strong>
        {rows.length > 0 && (
          <Button small variant="quiet" onPress={() => setWhole(!isWhole)}>
            {t(isWhole ? 'preview.fewer' : 'preview.all', { text: texts.join(' + ') })}
          </Button>
        )}
      </div>
      {texts.length > 1 && <p className="text-xs text-ink-muted">{t('preview.together')}</p>}
      {rows.length === 0 && <p className="text-xs text-fair">{t('preview.unknown')}</p>}
      {isCompact && !isWhole ? (
        <p dir="auto" className="truncate text-xs text-ink-muted">
          {rows.flatMap(([, list]) => list.slice(0, 2)).join(' · ')}
        </p>
      ) : (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-xs">
          {rows.map(([language, list]) => (
            <div key={language} className="contents">
              <dt className="text-ink-muted">{nameOfCode(language, 'language', i18n.language)}</dt>
              <dd lang={language} dir="auto" className={classNames(!isWhole && 'truncate')}>
                {list.join(' · ')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
