/** Text in whose periods no line breaks: "2009–2017" stands whole, as one date does. */
const period = /(\(?[\p{L}\d.]+[–～][\p{L}\d.]+\)?)/u;

/** The same text; needs card.css. */
export const Unbroken = ({ text }: { readonly text: string }) => (
  <>{text.split(period).map((part, index) => (index % 2 === 0 ? part : <span class="cx-whole">{part}</span>))}</>
);
