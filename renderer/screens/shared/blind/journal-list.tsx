import { useTranslation } from 'react-i18next';
import { Foldout } from '../../../design/foldout.tsx';
import { useJournal } from '../../../storage/live/blind.ts';

/** What was noted on a selection: who, when, what, why. */
export function JournalList({ vacancyId }: { readonly vacancyId: string }) {
  const { t } = useTranslation();
  const notes = useJournal(vacancyId) ?? [];
  if (notes.length === 0) return null;
  return (
    <Foldout title={t('journal.title')} summary={String(notes.length)} defaultExpanded>
      <ol className="flex max-h-48 flex-col gap-1.5 overflow-auto text-sm">
        {notes.map(({ note: { id, event, by, at, why }, candidate }) => (
          <li key={id}>
            <span className="font-medium">{t(`journal.${event}`)}</span>
            {candidate !== null && (
              <>
                {' '}
                <bdi>{candidate}</bdi>
              </>
            )}
            {why && <> – {why}</>}{' '}
            <span className="text-xs text-ink-muted">{t('journal.signed', { by: by || '–', at: at.slice(0, 10) })}</span>
          </li>
        ))}
      </ol>
    </Foldout>
  );
}
