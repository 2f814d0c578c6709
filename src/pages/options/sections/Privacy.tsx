/** Privacy: what is read, sent, kept and carried elsewhere. */
import { Setting } from '../Setting';

/** The rows of the section. */
export const Privacy = () => (
  <>
    <Setting id="reads" />
    <Setting id="sends" />
    <Setting id="keeps" />
    <Setting id="syncs" />
  </>
);
