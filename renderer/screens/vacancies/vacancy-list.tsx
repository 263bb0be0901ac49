import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Cell, Column, Link, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.tsx';
import { IconButton } from '../../design/button.tsx';
import { wordDate } from '../../i18n/formatters.ts';
import type { VacancySummary } from '../../storage/live/vacancies.ts';
import { paths } from '../shared/paths.ts';
import { DeleteVacancyDialog } from './delete-vacancy-dialog.tsx';

/** The step of the work that comes next for a vacancy. */
function nextStep({ id, version, applications }: VacancySummary): string {
  if (version === 0) return paths.grid(id);
  return applications === 0 ? paths.applications(id) : paths.ranking(id);
}

const head = 'px-3 py-2 text-start text-xs font-medium text-ink-muted';
const cell = 'px-3 py-2.5 align-middle';

/** Vacancies as a table, the last worked on first. */
export function VacancyList({ vacancies }: { readonly vacancies: readonly VacancySummary[] }) {
  const { t, i18n } = useTranslation();
  const [doomed, setDoomed] = useState<VacancySummary | null>(null);
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface shadow-raised">
      <Table aria-label={t('vacancies.title')} className="w-full text-sm">
        <TableHeader className="border-b border-line">
          <Column isRowHeader className={head}>
            {t('vacancies.column.title')}
          </Column>
          <Column className={head}>{t('vacancies.column.closes')}</Column>
          <Column className={head}>{t('vacancies.column.grid')}</Column>
          <Column className={head}>{t('vacancies.column.applications')}</Column>
          <Column className={head}>
            <span className="sr-only">{t('vacancies.column.actions')}</span>
          </Column>
        </TableHeader>
        <TableBody>
          {vacancies.map((vacancy) => (
            <Row key={vacancy.id} id={vacancy.id} className="border-b border-line -outline-offset-2 last:border-0 hover:bg-canvas">
              <Cell className={cell}>
                <Link href={nextStep(vacancy)} className="rounded-sm font-semibold text-accent-strong hover:underline">
                  <bdi>{vacancy.title || t('vacancies.untitled')}</bdi>
                </Link>
                <div className="text-xs text-ink-muted">
                  <bdi>
                    {[
                      vacancy.lot && t('lots.number', { number: vacancy.lot.number }),
                      vacancy.lot?.title === vacancy.title ? null : vacancy.lot?.title,
                      vacancy.organisation,
                      vacancy.reference,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </bdi>
                </div>
              </Cell>
              <Cell className={`${cell} whitespace-nowrap`}>{vacancy.closesOn ? wordDate(vacancy.closesOn, i18n.language) : '–'}</Cell>
              <Cell className={cell}>
                <Badge tone={vacancy.version > 0 ? 'accent' : 'neutral'}>
                  {vacancy.version > 0 ? t('vacancies.frozen', { version: vacancy.version }) : t('vacancies.draft')}
                </Badge>
                <div className="text-xs text-ink-muted">{t('vacancies.criteria', { count: vacancy.criteria })}</div>
              </Cell>
              <Cell className={`${cell} tabular-nums`}>{vacancy.applications}</Cell>
              <Cell className={`${cell} text-end`}>
                <IconButton label={t('vacancies.delete', { title: vacancy.title })} onPress={() => setDoomed(vacancy)}>
                  <Trash2 aria-hidden size={15} />
                </IconButton>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <DeleteVacancyDialog vacancy={doomed} onClose={() => setDoomed(null)} />
    </div>
  );
}
