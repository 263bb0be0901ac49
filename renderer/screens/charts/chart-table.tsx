import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface ChartCell {
  readonly count: number;
  readonly label: string;
  readonly onPress: () => void;
}

interface ChartTableProps {
  readonly label: string;
  /** The first names the rows. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly ChartCell[] }[];
}

/** The figures of a chart; each leads where its bar leads. */
export function ChartTable({ label, head, rows }: ChartTableProps) {
  const { i18n } = useTranslation();
  return (
    <table aria-label={label} className="w-full text-sm">
      <thead>
        <tr>
          {head.map((words, index) => (
            <th key={words} className={`pb-1 text-xs font-medium text-ink-muted ${index === 0 ? 'pe-3 text-start' : 'ps-2 text-end'}`}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id} className="border-t border-line">
            <th scope="row" dir="auto" className="py-0.5 pe-3 text-start font-normal">
              {name}
            </th>
            {cells.map(({ count, label: words, onPress }) => (
              <td key={words} className="ps-2 text-end tabular-nums">
                {count > 0 ? (
                  <Button
                    aria-label={words}
                    onPress={onPress}
                    className="min-h-6 min-w-6 cursor-default text-end text-accent-strong underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
                  >
                    {count.toLocaleString(i18n.language)}
                  </Button>
                ) : (
                  <span className="text-ink-muted">0</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
