import { ChevronDown, ChevronUp, Minus, MoveHorizontal, Plus, RotateCw } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../design/button.tsx';
import { SearchField } from '../../../design/search-field.tsx';
import { turnRight, zoomIn, zoomOut } from './change-look.ts';
import type { DocumentLook } from './highlight.ts';

export interface DocumentSearch {
  readonly words: string;
  readonly count: number;
  /** From 0. */
  readonly at: number;
  readonly setWords: (words: string) => void;
  readonly go: (step: 1 | -1) => void;
}

interface DocumentToolsProps {
  readonly look: DocumentLook;
  readonly onLook: (look: DocumentLook) => void;
  readonly canTurn: boolean;
  readonly search: DocumentSearch;
  /** Around the search field, to bring the focus there. */
  readonly searchRef: Ref<HTMLDivElement>;
}

/** Search in the document, zoom, fit to the width, turn. */
export function DocumentTools({ look, onLook, canTurn, search, searchRef }: DocumentToolsProps) {
  const { t, i18n } = useTranslation();
  const { words, count, at, setWords, go } = search;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
  };
  return (
    <div role="toolbar" aria-label={t('document.tools')} className="flex items-center gap-0.5 border-b border-line ps-5 pe-3.5 pb-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field goes to the next hit */}
      <div ref={searchRef} onKeyDown={onKeyDown} className="w-52">
        <SearchField
          label={t('document.search')}
          placeholder={t('document.search.short')}
          clearLabel={t('app.clear')}
          value={words}
          onChange={setWords}
        />
      </div>
      <span role="status" className="min-w-14 px-1.5 text-center text-xs text-ink-muted tabular-nums">
        {words.trim().length > 1 && (count > 0 ? t('document.hit', { at: at + 1, count }) : t('document.no-hit'))}
      </span>
      <IconButton label={t('document.hit.previous')} isDisabled={count === 0} onPress={() => go(-1)}>
        <ChevronUp aria-hidden size={15} />
      </IconButton>
      <IconButton label={t('document.hit.next')} isDisabled={count === 0} onPress={() => go(1)}>
        <ChevronDown aria-hidden size={15} />
      </IconButton>
      <div className="flex-1" />
      <IconButton label={t('document.zoom.out')} onPress={() => onLook(zoomOut(look))}>
        <Minus aria-hidden size={15} />
      </IconButton>
      <span role="status" aria-label={t('document.zoom')} className="w-11 text-center text-xs text-ink-muted tabular-nums">
        {look.zoom.toLocaleString(i18n.language, { style: 'percent' })}
      </span>
      <IconButton label={t('document.zoom.in')} onPress={() => onLook(zoomIn(look))}>
        <Plus aria-hidden size={15} />
      </IconButton>
      <IconButton label={t('document.zoom.fit')} onPress={() => onLook({ ...look, zoom: 1 })}>
        <MoveHorizontal aria-hidden size={15} />
      </IconButton>
      {canTurn && (
        <IconButton label={t('document.turn')} onPress={() => onLook(turnRight(look))}>
          <RotateCw aria-hidden size={15} />
        </IconButton>
      )}
    </div>
  );
}
