/** A sieve seen from above. */
export function Logo({ size = 22 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 22 22" className="shrink-0 text-accent">
      <circle cx="11" cy="11" r="9.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <g fill="currentColor">
        <circle cx="11" cy="6.4" r="1.2" />
        <circle cx="6.6" cy="9.4" r="1.2" />
        <circle cx="11" cy="11" r="1.2" />
        <circle cx="15.4" cy="9.4" r="1.2" />
        <circle cx="8.2" cy="14.2" r="1.2" />
        <circle cx="13.8" cy="14.2" r="1.2" />
      </g>
    </svg>
  );
}
