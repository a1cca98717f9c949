import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Instant, Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { SlotPiece } from '#platform/web/page.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import css from '../complaints.module.css';
import { LevelTag } from '../level-tag.tsx';
import { ReceiveComplaint } from '../receive/receive-complaint.tsx';
import type { AboutWhat } from '../records.ts';

/** On a visit, a customer's file or a car's: the complaints about it, and one tap to take in another. */
export default function ComplaintsPanel({ visitId, customerId = null, vehicleId = null }: SlotPiece) {
  const { t } = useTranslation('complaints');
  const may = useMay('complaint.receive');
  const sees = useMay('complaint.see');
  const [isReceiving, setReceiving] = useState(false);
  const about: AboutWhat = {
    ...(visitId ? { visitId } : {}),
    ...(customerId ? { customerId } : {}),
    ...(vehicleId ? { vehicleId } : {}),
  };
  if (!may && !sees) return null;
  return (
    <Panel
      title={t(visitId ? 'list.of-visit' : 'nav.complaints')}
      id="complaints"
      flush
      extra={
        may ? (
          <Button size="small" onClick={() => setReceiving(true)}>
            {t('receive.title')}
          </Button>
        ) : null
      }
    >
      {sees ? <Listed about={about} /> : null}
      {isReceiving ? (
        <ReceiveComplaint channel="desk" about={about} onClose={() => setReceiving(false)} />
      ) : null}
    </Panel>
  );
}

/** The car's own complaints on its file; what others than its owner said is not read there (FILE-2). */
function Listed({ about }: { about: AboutWhat }) {
  const { t } = useTranslation('complaints');
  const { id: workshopId } = useWorkshop();
  const { visitId, customerId, vehicleId } = about;
  const narrowest = visitId ? { visitId } : vehicleId ? { vehicleId } : customerId ? { customerId } : {};
  const query = { workshopId, show: 'all' as const, limit: 10, ...narrowest };
  const complaints = api.useQuery('get', '/api/v1/complaints', { params: { query } });
  const items = complaints.data?.items ?? [];
  if (items.length === 0) return <p className={`${css.empty} ${css.quiet}`}>{t('list.none-here')}</p>;
  return (
    <ul className={css.rows}>
      {items.map(({ id, number, level, words, closed, owner, receivedAt, customer }) => (
        <li key={id}>
          <div className={css.line}>
            <LinkTo to={`/complaints/${id}`}>{number}</LinkTo>
            <LevelTag level={closed ? 1 : level} />
            {closed ? <StatusTag>{t('state.closed')}</StatusTag> : null}
            <span className={css.quiet}>
              <Instant at={receivedAt} /> · {owner.name}
            </span>
          </div>
          <div className={css.cut}>
            {vehicleId && customer && customer.id !== customerId ? t('former-owner') : words}
          </div>
        </li>
      ))}
    </ul>
  );
}
