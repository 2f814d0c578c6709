/**
 * Where the injected script starts, on articles only: begins a visit, and ends the visit of an older copy of itself that
 * is still there. Injecting it twice is harmless.
 */
import { cardPlace } from './card-place';
import { startVisit } from './visit';

const place = Symbol.for('contexture.visit');

const older: unknown = Reflect.get(globalThis, place);
if (older instanceof AbortController) older.abort();

// An update leaves the old version's cards behind, which can no longer ask anybody.
Reflect.deleteProperty(globalThis, cardPlace);

const visit = new AbortController();
Reflect.set(globalThis, place, visit);
void startVisit(visit);
