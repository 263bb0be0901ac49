import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../design/button.tsx';
import { TagInput } from '../../design/tag-input.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useNotes } from '../../storage/live/notes.ts';
import type { ApplicationRecord } from '../../storage/live/records.ts';
import { useSetting } from '../../storage/live/settings.ts';
import { eraseNote, tagApplication, writeNote } from '../../workflows/annotate.ts';
import { appContext } from '../../workflows/app-context.ts';
import { rememberSetting } from '../../workflows/remember-setting.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { useTask } from '../shared/use-task.ts';

interface NotesPanelProps {
  readonly application: ApplicationRecord;
  readonly tags: readonly string[];
}

function NewNote({ application }: Pick<NotesPanelProps, 'application'>) {
  const { t } = useTranslation();
  const reviewer = useSetting('reviewer');
  const { busy, error, run } = useTask();
  const [text, setText] = useState('');
  const [typedName, setName] = useState<string | null>(null);
  const by = typedName ?? reviewer ?? '';
  const target = { vacancyId: application.vacancyId, applicationId: application.id };
  const save = (): void =>
    run(async () => {
      const context = await appContext();
      await rememberSetting(context, 'reviewer', by.trim());
      if (await writeNote(context, target, { text, by })) setText('');
    });
  return (
    <div className="flex flex-col gap-2">
      <TextField label={t('notes.new')} description={t('notes.new.hint')} rows={3} value={text} onChange={setText} />
      <div className="flex items-end gap-2">
        <TextField label={t('candidate.override.by')} value={by} onChange={setName} className="flex-1" />
        <Button isBusy={busy} isDisabled={text.trim() === '' || by.trim() === ''} onPress={save}>
          {t('notes.add')}
        </Button>
      </div>
      <FaultBanner error={error} />
    </div>
  );
}

/** The panel's tags and notes on a candidate. */
export function NotesPanel({ application, tags }: NotesPanelProps) {
  const { t } = useTranslation();
  const notes = useNotes(application.id) ?? [];
  const { error, run } = useTask();
  const target = { vacancyId: application.vacancyId, applicationId: application.id };
  const retag = (values: readonly string[]): void =>
    run(async () => {
      const added = values.filter((value) => !tags.includes(value));
      const removed = tags.flatMap((tag, at) => (values.includes(tag) ? [] : [at]));
      await tagApplication(await appContext(), target, { added, removed });
    });
  return (
    <div className="flex flex-col gap-4 rounded-md border border-line bg-surface p-3">
      <TagInput
        label={t('tags.title')}
        addLabel={t('tags.add')}
        removeLabel={(label) => t('app.remove', { label })}
        values={[...new Set(tags)]}
        onChange={retag}
      />
      <section className="flex flex-col gap-2">
        <h2 className="text-sm font-semibold">{t('notes.title')}</h2>
        {notes.length === 0 && <p className="text-sm text-ink-muted">{t('notes.none')}</p>}
        <ul className="flex flex-col gap-2">
          {notes.map(({ id, text, by, at }) => (
            <li key={id} className="flex items-start gap-2 rounded-sm bg-canvas px-2.5 py-1.5 text-sm">
              <div className="min-w-0 flex-1">
                <p dir="auto" className="break-words whitespace-pre-wrap select-text">
                  {text}
                </p>
                <p className="text-xs text-ink-muted">{t('notes.signed', { by, at: at.slice(0, 10) })}</p>
              </div>
              <IconButton label={t('notes.remove')} onPress={() => run(async () => eraseNote(await appContext(), id))}>
                <Trash2 aria-hidden size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      </section>
      <NewNote application={application} />
      <FaultBanner error={error} />
    </div>
  );
}
