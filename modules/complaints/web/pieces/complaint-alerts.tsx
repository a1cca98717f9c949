import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { PlateChip } from '#platform/web/design/index.ts';
import { useLive } from '#platform/web/live/live.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useMay, useSession, useWorkshop } from '#platform/web/session/session.ts';
import type { ComplaintCard } from '../records.ts';

/** CMPL-1: what is serious or grave stands on the manager's screen at once, wherever they are, until they look. */
export default function ComplaintAlerts() {
  return useMay('complaint.approve-closing') ? <Alerts /> : null;
}

function Alerts() {
  const { t } = useTranslation('complaints');
  const { user } = useSession();
  const { id: workshopId } = useWorkshop();
  const { notification } = App.useApp();
  const go = useGo();
  const tell = ({ id, level, words, vehicle, customer }: ComplaintCard) => {
    const key = `complaint-${id}`;
    notification.warning({
      key,
      title: t('alert.title', { level: t(`level.${level}`) }),
      description: (
        <>
          {vehicle?.plate ? <PlateChip plate={vehicle.plate} /> : null} {customer?.name}
          <div>{words.length > shownWords ? `${words.slice(0, shownWords)}…` : words}</div>
        </>
      ),
      duration: 0,
      actions: (
        <Button
          onClick={() => {
            notification.destroy(key);
            go(`/complaints/${id}`);
          }}
        >
          {t('alert.look')}
        </Button>
      ),
    });
  };
  useLive(['complaint.manager-called', 'complaint.manager-looked'], async ({ type, actorId }) => {
    if (actorId === user.staffId) return;
    const { data } = await client.GET('/api/v1/complaints', {
      params: { query: { workshopId, limit: 200 } },
    });
    if (!data) return;
    const unseen = data.items.filter(({ managerCalledAt, managerSeen }) => managerCalledAt && !managerSeen);
    for (const card of data.items) if (!unseen.includes(card)) notification.destroy(`complaint-${card.id}`);
    if (type !== 'complaint.manager-called') return;
    const newest = unseen.toSorted((a, b) => calledAt(b).localeCompare(calledAt(a)))[0];
    if (newest) tell(newest);
  });
  return null;
}

const shownWords = 120;
const calledAt = ({ managerCalledAt }: ComplaintCard) => managerCalledAt ?? '';
