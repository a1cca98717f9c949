import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { Instant, Panel } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { DeliveredRow } from './delivered-row.tsx';
import css from './delivery-panel.module.css';
import { KeyBack, KitOff, ThingsBack } from './give-back.tsx';
import { Row } from './row.tsx';
import { useGiveBack } from './use-give-back.ts';

/** What is still between the customer and the road: explained and signed, kit off, key and belongings back, exit. */
export default function DeliveryPanel({ visitId }: VisitPiece) {
  const visit = useVisit(visitId).data;
  const stage = visit?.stages.find((each) => each.stage === 'delivery');
  const isReached = stage?.state === 'done' || stage?.state === 'current';
  return visit && isReached ? <Delivery visit={visit} /> : null;
}

function Delivery({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('delivery');
  const repairOrderId = visit.order && visit.order.state !== 'cancelled' ? visit.order.id : null;
  const sheet = api.useQuery(
    'get',
    '/api/v1/repair-orders/{repairOrderId}/delivery',
    { params: { path: { repairOrderId: repairOrderId ?? '' } } },
    { enabled: repairOrderId !== null },
  );
  const things = useGiveBack(visit.id)?.things ?? [];
  const { gatePassAt, exitedAt } = visit;
  return (
    <Panel title={t('panel.title')} id="delivery" flush>
      <ul className={css.rows}>
        {repairOrderId ? <DeliveredRow visit={visit} sheet={sheet.data ?? null} /> : null}
        {visit.protectedAt ? <KitOff visit={visit} /> : null}
        {visit.key ? <KeyBack visit={visit} /> : null}
        {things.length > 0 ? <ThingsBack visit={visit} things={things} /> : null}
        <Row done={gatePassAt !== null} name={t('panel.gate-pass')}>
          {gatePassAt ? <Instant at={gatePassAt} /> : t('panel.at-the-till')}
        </Row>
        <Row done={exitedAt !== null} name={t('panel.exit')}>
          {exitedAt ? <Instant at={exitedAt} /> : t('panel.at-the-gate')}
        </Row>
      </ul>
    </Panel>
  );
}
