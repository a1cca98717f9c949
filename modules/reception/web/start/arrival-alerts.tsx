import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { PlateChip } from '#platform/web/design/index.ts';
import { useLive } from '#platform/web/live/live.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useMay, useSession, useWorkshop } from '#platform/web/session/session.ts';
import type { Waiting } from './use-reception-queue.ts';

const shownSeconds = 20;

/**
 * RECV-1: a car at the gate shows itself at once to those who receive, and a wait past the limit stays on the
 * manager's screen until it is looked at. No sound: the customer stands beside.
 */
export function ArrivalAlerts() {
  const { user } = useSession();
  const { id: workshopId } = useWorkshop();
  const receives = useMay('visit.greet');
  const manages = useMay('visit.take-measure');
  const [unseen, setUnseen] = useState(0);
  const tell = useTelling();
  useTitleBadge(unseen, setUnseen);

  useLive(['visit.arrived', 'visit.wait-exceeded'], async ({ type, visitId, actorId }) => {
    const isLate = type === 'visit.wait-exceeded';
    const isTheirs = isLate ? manages : receives;
    if (!visitId || !isTheirs || actorId === user.staffId) return;
    const waiting = await waitingOf(workshopId, visitId);
    if (!waiting) return;
    if (document.hidden) setUnseen((count) => count + 1);
    tell(waiting, isLate);
  });
  return null;
}

/** The words in the corner: an arrival passes by itself, a wait that is too long stays. */
function useTelling() {
  const { t } = useTranslation('reception');
  const { notification } = App.useApp();
  const go = useGo();
  return ({ visit }: Waiting, isLate: boolean) => {
    const { id, plate, make, model } = visit;
    const key = `${isLate ? 'late' : 'arrived'}-${id}`;
    const look = () => {
      notification.destroy(key);
      go(isLate ? '/#waiting' : `/visits/${id}`);
    };
    notification[isLate ? 'warning' : 'info']({
      key,
      title: isLate ? t('alert.waits-too-long') : t('alert.arrived'),
      description: (
        <>
          {plate ? <PlateChip plate={plate} /> : null} {[make, model].filter(Boolean).join(' ')}
        </>
      ),
      duration: isLate ? 0 : shownSeconds,
      actions: <Button onClick={look}>{isLate ? t('alert.see-queue') : t('alert.open')}</Button>,
    });
  };
}

async function waitingOf(workshopId: string, visitId: string): Promise<Waiting | undefined> {
  const { data } = await client.GET('/api/v1/reception-queue', { params: { query: { workshopId } } });
  return data?.items.find(({ visit }) => visit.id === visitId);
}

/** Cars that came while the tab lay behind another are counted in its name. */
function useTitleBadge(unseen: number, setUnseen: (count: number) => void) {
  useEffect(() => {
    const seen = () => {
      if (!document.hidden) setUnseen(0);
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [setUnseen]);
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\) /, '');
    document.title = unseen > 0 ? `(${unseen}) ${plain}` : plain;
  }, [unseen]);
}
