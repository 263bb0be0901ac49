import { ArrowDown, ArrowUp } from 'lucide-react';

/** Which way a column is sorted; screen readers hear it from the column itself. */
export function SortMark({ direction }: { readonly direction: 'ascending' | 'descending' }) {
  const Icon = direction === 'ascending' ? ArrowUp : ArrowDown;
  return <Icon aria-hidden size={12} className="ms-1" />;
}
