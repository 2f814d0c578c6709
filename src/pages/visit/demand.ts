/** What a reader demands for a page where nothing was found: to have it read nevertheless, to let the extension read at all. */
import { requestFullAccess } from '../../platform/access';
import { askBackground } from '../../platform/messages/send';
import { detectAgain } from '../../platform/tabs';
import type { AbsentProps, Explained } from './Absent';

/** The two demands, for the tab with this number; `onRead` when it is worth looking again. */
export const createDemands = (tabId: number, onRead: () => void): Omit<AbsentProps, 'absence'> => ({
  onExplain: async (): Promise<Explained> => {
    const answer = await askBackground('explainPage', { tabId });
    onRead();
    return answer.ok ? 'read' : 'refused';
  },
  // Firefox wants to be asked within the click itself.
  onAllow: () => void requestFullAccess().then((isGranted) => (isGranted ? detectAgain(tabId) : undefined)),
});
