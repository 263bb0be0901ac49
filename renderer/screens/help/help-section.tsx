import { type ReactNode, useId } from 'react';

/** A part of the help under its heading. */
export function HelpSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4 shadow-raised select-text">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
