import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Elapsed, Panel, PlateChip, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useSession, useWorkshop } from '#platform/web/session/session.ts';
import css from '../complaints.module.css';
import { LevelTag } from '../level-tag.tsx';
import type { ComplaintCard } from '../records.ts';

const shown = 5;

/** At the start of the day: my own complaints, and for a manager those that wait for their eye or their word. */
export default function DueComplaints() {
  return useMay('complaint.see') ? <Due /> : null;
}

function Due() {
  const { t } = useTranslation('complaints');
  const { user } = useSession();
  const { id: workshopId } = useWorkshop();
  const manages = useMay('complaint.approve-closing');
  const asked = { params: { query: { workshopId, limit: 50 } } };
  const items = api.useQuery('get', '/api/v1/complaints', asked).data?.items ?? [];
  const waitsForManager = ({ managerCalledAt, managerSeen, closingAsked }: ComplaintCard) =>
    closingAsked !== null || (managerCalledAt !== null && managerSeen === null);
  const due = items.filter((card) => card.owner.id === user.staffId || (manages && waitsForManager(card)));
  if (due.length === 0) return null;
  return (
    <Panel title={t('due.title')} flush extra={<LinkTo to="/complaints">{t('due.all')}</LinkTo>}>
      <ul className={css.rows}>
        {due.slice(0, shown).map((card) => (
          <li key={card.id}>
            <div className={css.line}>
              <LinkTo to={`/complaints/${card.id}`}>{card.number}</LinkTo>
              <LevelTag level={card.level} />
              {card.vehicle?.plate ? <PlateChip plate={card.vehicle.plate} /> : null}
              {card.closingAsked ? <StatusTag tone="trouble">{t('closing.asked')}</StatusTag> : null}
              <span className={css.quiet}>
                <Elapsed since={card.receivedAt} /> · {card.owner.name}
              </span>
            </div>
            <div className={css.cut}>{card.words}</div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
