import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Instant } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { SlotPiece } from '#platform/web/page.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import css from '../complaints.module.css';
import { LevelTag } from '../level-tag.tsx';
import { ReceiveComplaint } from '../receive/receive-complaint.tsx';

/** While they are on the line: who rings and which car are known already, only the words are missing. */
export default function CallComplaint({ visitId, customerId = null, vehicleId = null }: SlotPiece) {
  const { t } = useTranslation('complaints');
  const { message } = App.useApp();
  const may = useMay('complaint.receive');
  const sees = useMay('complaint.see');
  const [isReceiving, setReceiving] = useState(false);
  if (!may) return null;
  const about = {
    ...(visitId ? { visitId } : {}),
    ...(customerId ? { customerId } : {}),
    ...(vehicleId ? { vehicleId } : {}),
  };
  return (
    <>
      {customerId && !vehicleId && sees ? <StillOpen customerId={customerId} /> : null}
      <Button block onClick={() => setReceiving(true)}>
        {t('receive.title')}
      </Button>
      {isReceiving ? (
        <ReceiveComplaint
          channel="phone"
          about={about}
          onClose={() => setReceiving(false)}
          onDone={({ number }) => message.success(t('receive.taken', { number }))}
        />
      ) : null}
    </>
  );
}

/** What this customer is still owed an answer for; once a car is chosen, its past says so. */
function StillOpen({ customerId }: { customerId: string }) {
  const { t } = useTranslation('complaints');
  const { id: workshopId } = useWorkshop();
  const query = { workshopId, customerId, show: 'open' as const, limit: 5 };
  const items = api.useQuery('get', '/api/v1/complaints', { params: { query } }).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-label={t('call.open')}>
      <h3 className={css.title}>{t('call.open')}</h3>
      <ul>
        {items.map(({ id, number, level, words, owner, receivedAt }) => (
          <li key={id}>
            <div className={css.line}>
              <LevelTag level={level} />
              <LinkTo to={`/complaints/${id}`}>{number}</LinkTo>
              <span className={css.quiet}>
                <Instant at={receivedAt} /> · {owner.name}
              </span>
            </div>
            <div className={css.cut}>{words}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
