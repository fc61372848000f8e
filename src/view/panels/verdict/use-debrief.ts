import { useEffect, useMemo } from 'preact/hooks';
import type { Debrief } from '../../session/debrief-desk';
import type { Session } from '../../session-types';

/** The reckoning of the open run, going on for as long as the page is looked at. */
export function useDebrief(session: Session): Debrief {
  const debrief = useMemo(() => session.debrief(), []);
  useEffect(() => () => debrief.close(), [debrief]);
  return debrief;
}
