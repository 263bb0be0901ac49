import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Survey } from './use-survey.ts';

/** The parts of a dossier, each with the number that says how much of it there is. */
const parts = [
  ['grid', 'criteria'],
  ['register', 'applications'],
  ['longlist', 'excluded'],
  ['matrix', 'applications'],
  ['shortlist', 'ranked'],
  ['sheets', 'applications'],
  ['minutes', 'decided'],
  ['declarations', 'members'],
  ['letters', 'letters'],
  ['method', null],
] as const;

/** What the dossier will contain. */
export function ContentsList({ survey }: { readonly survey: Survey }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="dossier-contents" className="rounded-lg border border-line bg-surface p-4 shadow-raised">
      <h2 id="dossier-contents" className="text-sm font-semibold">
        {t('dossier.screen.contents')}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {parts.map(([part, count]) => (
          <li key={part} className="flex items-center gap-2 py-1.5 text-sm">
            <FileText aria-hidden size={14} className="shrink-0 text-accent" />
            <span className="min-w-0 flex-1">{t(`dossier.part.${part}`)}</span>
            {count && (
              <span className="shrink-0 text-xs text-ink-muted tabular-nums">
                {t(`dossier.screen.count.${count}`, { n: survey.counts[count] })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-ink-muted">{t('dossier.screen.formats')}</p>
    </section>
  );
}
