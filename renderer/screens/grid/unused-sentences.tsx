import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Foldout } from '../../design/foldout.tsx';
import { addFromSentence } from '../../domain/vacancy/criteria/from-sentence.ts';
import { sourceId } from './source-id.ts';
import { useDraft } from './use-draft.ts';

/** Sentences of the requirements that became no criterion, so that nothing is overlooked; a press makes a criterion of one. */
export function UnusedSentences({ onShowSource }: { readonly onShowSource: (id: string) => void }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const { unusedSentences } = draft;
  if (unusedSentences.length === 0) return null;
  return (
    <Foldout title={t('grid.unused', { count: unusedSentences.length })} defaultExpanded>
      <ul className="flex flex-col divide-y divide-line">
        {unusedSentences.map((sentence) => (
          <li
            key={sourceId(sentence)}
            onFocus={() => onShowSource(sourceId(sentence))}
            className="flex items-center gap-3 py-1.5 first:pt-0 last:pb-0"
          >
            <p dir="auto" className="min-w-0 flex-1 text-sm">
              {sentence.quote} <span className="text-xs text-ink-muted">({t('grid.page', { page: sentence.page })})</span>
            </p>
            <Button small variant="quiet" onPress={() => onShowSource(sourceId(sentence))}>
              {t('grid.criterion.show-source')}
            </Button>
            <Button small onPress={() => change(addFromSentence(draft, sentence))}>
              <Plus aria-hidden size={14} />
              {t('grid.unused.use')}
            </Button>
          </li>
        ))}
      </ul>
    </Foldout>
  );
}
