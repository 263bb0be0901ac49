import { X } from 'lucide-react';
import { TagList as AriaTagList, Button, Label, Tag, TagGroup } from 'react-aria-components';
import { labelStyle } from './field-styles.ts';
import type { Option } from './select.tsx';

interface TagListProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly tags: readonly Option<string>[];
  /** Wording of the button that takes a tag away, e.g. "Ôter Maroc". */
  readonly removeLabel: (label: string) => string;
  readonly onRemove: (value: string) => void;
}

/** Chosen values as tags that can be taken away, by mouse or with the Delete key. */
export function TagList({ label, labelHidden, tags, removeLabel, onRemove }: TagListProps) {
  return (
    <TagGroup
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key));
      }}
      className="flex flex-col gap-1"
    >
      <Label className={labelHidden ? 'sr-only' : labelStyle}>{label}</Label>
      <AriaTagList className="flex flex-wrap gap-1">
        {tags.map((tag) => (
          <Tag
            key={tag.value}
            id={tag.value}
            textValue={tag.label}
            className="inline-flex max-w-full cursor-default items-center gap-1 rounded-sm bg-accent-soft ps-2 pe-1 text-sm text-ink"
          >
            <span className="truncate">{tag.label}</span>
            <Button slot="remove" aria-label={removeLabel(tag.label)} className="rounded-sm p-0.5 hover:bg-accent/20">
              <X aria-hidden size={12} />
            </Button>
          </Tag>
        ))}
      </AriaTagList>
    </TagGroup>
  );
}
