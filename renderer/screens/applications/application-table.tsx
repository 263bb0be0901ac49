import { memo, useMemo, useRef } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.tsx';
import { tableStyle } from '../../design/table-style.ts';
import { nameOfCode } from '../../i18n/formatters.ts';
import type { ApplicationRecord } from '../../storage/live/records.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';

const rowHeight = 36;
const headingHeight = 32;
/** Rows in sight before the table scrolls by itself. */
const rowsInSight = 14;

const tones = { queued: 'neutral', read: 'good', unreadable: 'bad' } as const;

/** All applications with their state; only the rows in sight are drawn. */
export const ApplicationTable = memo(function ApplicationTable({ applications }: { readonly applications: readonly ApplicationRecord[] }) {
  const { t, i18n } = useTranslation();
  const shown = useRef<readonly ApplicationRecord[]>([]);
  const items = useMemo(() => {
    const collator = new Intl.Collator(i18n.language, { numeric: true });
    shown.current = reuseUnchanged(shown.current, applications);
    return shown.current.toSorted((a, b) => collator.compare(a.name, b.name));
  }, [applications, i18n.language]);
  const height = headingHeight + rowHeight * Math.min(items.length, rowsInSight) + 2;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight }}>
      <Table aria-label={t('applications.title')} className={`${tableStyle.table} shrink-0`} style={{ height }}>
        <TableHeader className={tableStyle.header}>
          <Column isRowHeader className={tableStyle.column}>
            {t('applications.column.name')}
          </Column>
          <Column className={tableStyle.column}>{t('applications.column.person')}</Column>
          <Column width={140} className={tableStyle.column}>
            {t('applications.column.language')}
          </Column>
          <Column width={140} className={tableStyle.column}>
            {t('applications.column.state')}
          </Column>
        </TableHeader>
        <TableBody items={items} dependencies={[i18n.language]}>
          {(application) => (
            <Row className={tableStyle.row}>
              <Cell className={tableStyle.cell}>{application.name}</Cell>
              <Cell className={tableStyle.cell}>{application.candidateName ?? '–'}</Cell>
              <Cell className={tableStyle.cell}>
                {application.language ? nameOfCode(application.language, 'language', i18n.language) : '–'}
              </Cell>
              <Cell className={tableStyle.cell}>
                <Badge tone={tones[application.state]}>{t(`applications.state.${application.state}`)}</Badge>
              </Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
});
