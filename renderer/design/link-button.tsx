import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { type ButtonVariant, buttonStyle } from './button-style.ts';

interface LinkButtonProps {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A link to a screen that looks like a button. */
export function LinkButton({ href, variant = 'secondary', small = false, children }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonStyle(variant, small)}>
      {children}
    </Link>
  );
}
