/** Why there is nothing to list for a tab. Pure. */
import type { Settings } from '../../core/settings';
import { addressOf, isSiteOff } from '../../core/sites';
import type { Access } from '../../platform/access';

/** The reasons; `waiting`: the page is still being loaded, so that it is too early to say. */
export type Absence = 'waiting' | 'no-article' | 'not-allowed' | 'withheld' | 'off-here' | 'off-everywhere';

/** A tab as far as the reason depends on it. */
export interface Looked {
  /** Undefined for pages that are not of the web. */
  readonly page: URL | undefined;
  readonly hasVisit: boolean;
  readonly isLoading: boolean;
  readonly access: Access;
}

/** Whether the reader switched a page off, by its site, a part of it, or everything. */
export const isPageOff = (page: URL, { enabled, sitesOff }: Settings): boolean =>
  !enabled || isSiteOff(addressOf(page), sitesOff);

/** The reason; undefined where there is an article. */
export const absenceIn = ({ page, hasVisit, isLoading, access }: Looked, settings: Settings): Absence | undefined => {
  if (!settings.enabled) return 'off-everywhere';
  if (page === undefined) return 'not-allowed';
  if (isPageOff(page, settings)) return 'off-here';
  if (hasVisit) return undefined;
  if (access !== 'open') return access === 'closed' ? 'not-allowed' : 'withheld';
  return isLoading ? 'waiting' : 'no-article';
};
