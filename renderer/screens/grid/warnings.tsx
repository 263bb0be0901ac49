import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import { Button } from '../../design/button.tsx';
import { Foldout } from '../../design/foldout.tsx';
import type { VacancyWarning } from '../../domain/vacancy/vacancy.ts';
import { answerOf, answerWarning, isLegalQuestion, withdrawAnswer } from '../../domain/vacancy/warnings/answer-warning.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { useDraft } from './use-draft.ts';

const keyOf = ({ code, page, message }: VacancyWarning): string => `${code} ${page} ${JSON.stringify(message.params)}`;

function WarningText({ warning }: { readonly warning: VacancyWarning }) {
  const { t } = useTranslation();
  const { message, page } = warning;
  return (
    <p className="min-w-0 flex-1">
      {t(message.key, message.params)}
      {page !== null && <span className="text-ink-muted"> ({t('grid.page', { page })})</span>}
    </p>
  );
}

/** Warnings that the panel has dealt with, with its answers. */
function Answered({ warnings }: { readonly warnings: readonly VacancyWarning[] }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  if (warnings.length === 0) return null;
  return (
    <Foldout title={t('grid.answered', { count: warnings.length })}>
      <ul className="flex flex-col divide-y divide-line text-sm">
        {warnings.map((warning) => {
          const answer = answerOf(draft, warning);
          return (
            <li key={keyOf(warning)} className="flex items-start gap-3 py-1.5 first:pt-0 last:pb-0">
              <div className="min-w-0 flex-1">
                <WarningText warning={warning} />
                <p dir="auto" className="text-xs text-ink-muted">
                  {[t(`grid.answer.${answer?.answer ?? 'seen'}`), answer?.reason].filter(Boolean).join(' · ')}
                </p>
              </div>
              <Button small variant="quiet" onPress={() => change(withdrawAnswer(draft, warning))}>
                {t('grid.answer.withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Foldout>
  );
}

/** What reading the notice could not settle, and what its rules may not allow: the panel answers, and the answer is kept in the grid. */
export function Warnings() {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const [asked, setAsked] = useState<VacancyWarning | null>(null);
  // Which lots are assessed is asked above, with its own answer.
  const open = draft.warnings.filter((warning) => warning.code !== 'several-lots' && answerOf(draft, warning) === null);
  const answered = draft.warnings.filter((warning) => answerOf(draft, warning) !== null);
  return (
    <>
      {open.length > 0 && (
        <Banner tone="fair" title={t('grid.warnings', { count: open.length })}>
          <ul className="flex flex-col gap-1">
            {open.map((warning) => (
              <li key={keyOf(warning)} className="flex items-center gap-3">
                <WarningText warning={warning} />
                {isLegalQuestion(warning) ? (
                  <Button small onPress={() => setAsked(warning)}>
                    {t('grid.answer.open')}
                  </Button>
                ) : (
                  <Button small variant="quiet" onPress={() => change(answerWarning(draft, warning, { answer: 'seen', reason: '' }))}>
                    {t('grid.answer.see')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <Answered warnings={answered} />
      {asked && <AnswerDialog warning={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
