/** Keeps candidates in their order as they are found, which is nearly their order already. */
import type { Candidate } from '../mention';

/** By start, longest first, then by pack, entry and name. */
export const compareCandidates = (one: Candidate, other: Candidate): number =>
  one.start - other.start ||
  other.end - one.end ||
  one.pack - other.pack ||
  one.entry - other.entry ||
  one.name - other.name;

/** Puts a candidate in its place. A name found twice at one place, in two spellings, counts once, as the plainer. */
export const addCandidate = (candidates: Candidate[], candidate: Candidate): void => {
  let at = candidates.length;
  const last = candidates[at - 1];
  if (last === undefined || last.start < candidate.start) {
    candidates.push(candidate);
    return;
  }
  for (; at > 0; at--) {
    const before = candidates[at - 1];
    const order = before ? compareCandidates(before, candidate) : -1;
    if (order < 0) break;
    if (order > 0) continue;
    if (before?.inflected && !candidate.inflected) candidates[at - 1] = candidate;
    return;
  }
  candidates.splice(at, 0, candidate);
};
