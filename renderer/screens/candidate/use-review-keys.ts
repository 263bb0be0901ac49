import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Place } from '../../domain/document/place.ts';
import type { Verdict } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { firstToReview, nextOpen } from './order-review.ts';
import type { Review } from './use-review.ts';

interface ReviewKeysOptions {
  readonly criteria: readonly Criterion[];
  readonly verdicts: readonly Verdict[];
  readonly reviewed: ReadonlySet<string>;
  readonly review: Review;
  readonly start: string | null;
  readonly onShow: (place: Place | null) => void;
  readonly onChange: (criterion: Criterion) => void;
}

/**
 * The criterion at hand and the keys of its card: arrows to its neighbours, Enter confirms and goes on, Space shows the next quotation,
 * F2 changes the verdict. None is a letter, so that they are the same on every keyboard.
 */
export function useReviewKeys({ criteria, verdicts, reviewed, review, start, onShow, onChange }: ReviewKeysOptions) {
  const [current, setCurrent] = useState(() => start ?? firstToReview(criteria, verdicts, reviewed));
  const cards = useRef(new Map<string, HTMLElement>());
  const quotation = useRef(0);
  // The review begins on the card at hand as soon as the candidate is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the candidate comes up
  useEffect(() => {
    if (current && document.activeElement?.id === 'content') cards.current.get(current)?.focus({ preventScroll: false });
  }, []);
  const focus = (id: string | null | undefined): void => {
    if (id) cards.current.get(id)?.focus();
  };
  const show = (id: string, step: number): void => {
    const evidence = verdicts.find(({ criterionId }) => criterionId === id)?.evidence ?? [];
    const shown = evidence[step % Math.max(evidence.length, 1)];
    onShow(shown?.place ?? null);
  };
  const take = (id: string): void => {
    if (id === current) return;
    setCurrent(id);
    quotation.current = 0;
    show(id, 0);
  };
  const confirm = (id: string): void => {
    if (!reviewed.has(id)) review.confirm([id]);
    focus(nextOpen(criteria, reviewed, id));
  };
  const onKeyDown = (criterion: Criterion, event: KeyboardEvent<HTMLElement>): void => {
    const index = criteria.indexOf(criterion);
    const isCard = event.target === event.currentTarget;
    if (event.key === 'ArrowDown' && !event.altKey) focus(criteria[index + 1]?.id);
    else if (event.key === 'ArrowUp' && !event.altKey) focus(criteria[index - 1]?.id);
    else if (event.key === 'Enter' && isCard && !event.ctrlKey) confirm(criterion.id);
    else if (event.key === ' ' && isCard) {
      quotation.current += 1;
      show(criterion.id, quotation.current);
    } else if (event.key === 'F2') onChange(criterion);
    else return;
    event.preventDefault();
  };
  const refOf = (id: string) => (element: HTMLElement | null) => {
    if (element) cards.current.set(id, element);
    else cards.current.delete(id);
  };
  return { current, take, onKeyDown, refOf };
}
