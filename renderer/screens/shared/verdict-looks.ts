import { Check, CircleHelp, Minus, X } from 'lucide-react';

/** A sign of its own form and a pair of colours for each verdict. */
export const verdictLooks = {
  met: { icon: Check, style: 'bg-good-soft text-good' },
  partlyMet: { icon: Minus, style: 'bg-fair-soft text-fair' },
  notMet: { icon: X, style: 'bg-bad-soft text-bad' },
  notEvidenced: { icon: CircleHelp, style: 'bg-unknown-soft text-unknown' },
} as const;
