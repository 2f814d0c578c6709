/** The product's name beside its icon; off, the icon is grey and has no dots, so that its shape says so too. */

/** What the name may say beside itself: that all is off, that it is the page's own heading. */
export interface BrandProps {
  readonly isOn?: boolean;
  readonly isHeading?: boolean;
}

/** Name and icon. */
export const Brand = ({ isOn = true, isHeading = false }: BrandProps) => {
  const Tag = isHeading ? 'h1' : 'p';
  return (
    <Tag class="cx-brand">
      <svg viewBox={isOn ? '0 0 16 16' : '0 -2 16 16'} aria-hidden="true">
        <rect width="16" height="11" rx="2.5" />
        <path d="M9.900 3.500a2.800 2.800 0 1 0 0 4" />
        {isOn ? [1, 5, 9, 13].map((x) => <rect key={x} x={x} y="13" width="2" height="2" rx=".5" />) : null}
      </svg>
      Contexture
    </Tag>
  );
};
