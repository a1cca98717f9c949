import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { PlateChip } from '#platform/web/design/index.ts';
import { type JournalNews, useLive } from '#platform/web/live/live.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useMay, useSession, useWorkshop } from '#platform/web/session/session.ts';
import type { MeasureKind } from '../../rules/index.ts';
import type { Waiting } from '../start/use-reception-queue.ts';

const shownSeconds = 20;

/**
 * RECV-1: a car at the gate shows itself at once to those who receive, and who is sent to help reads it on their own
 * screen. No sound: the customer stands beside.
 */
export function ReceptionAlerts() {
  const { user } = useSession();
  const { id: workshopId } = useWorkshop();
  const receives = useMay('visit.greet');
  const [unseen, setUnseen] = useState(0);
  const tell = useTelling();
  useTitleBadge(unseen, setUnseen);

  useLive(['visit.arrived', 'visit.measure-taken', 'visit.greeted', 'visit.cancelled'], async (news) => {
    const { type, visitId, actorId } = news;
    if (!visitId) return;
    if (isWaitOver(type)) return tell.over(visitId);
    if (actorId === user.staffId || (type === 'visit.arrived' && !receives)) return;
    const waiting = await waitingOf(workshopId, visitId);
    if (!waiting) return;
    const sent = type === 'visit.measure-taken' ? sentTo(waiting, user.staffId) : null;
    if (type === 'visit.measure-taken' && !sent) return;
    if (document.hidden) setUnseen((count) => count + 1);
    tell.about(waiting, sent);
  });
  return null;
}

const isWaitOver = (type: JournalNews['type']) => type === 'visit.greeted' || type === 'visit.cancelled';

/** What this person was sent to do about the wait, by the newest word. */
function sentTo({ measures }: Waiting, staffId: string): MeasureKind | null {
  const newest = measures.at(-1);
  return newest?.helper?.id === staffId ? newest.kind : null;
}

/** The words in the corner: an arrival passes by itself, a request to help stays until the customer is received. */
function useTelling() {
  const { t } = useTranslation('reception');
  const { notification } = App.useApp();
  const go = useGo();
  return {
    about({ visit }: Waiting, sent: MeasureKind | null) {
      const { id, plate, make, model } = visit;
      const look = () => {
        notification.destroy(id);
        go(`/visits/${id}`);
      };
      notification[sent ? 'warning' : 'info']({
        key: id,
        title: sent ? t('alert.you-are-sent', { measure: t(`measure.${sent}`) }) : t('alert.arrived'),
        description: (
          <>
            {plate ? <PlateChip plate={plate} /> : t('car.no-plate')}{' '}
            {[make, model].filter(Boolean).join(' ')}
          </>
        ),
        duration: sent ? 0 : shownSeconds,
        actions: <Button onClick={look}>{t('alert.open')}</Button>,
      });
    },
    over: (visitId: string) => notification.destroy(visitId),
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
