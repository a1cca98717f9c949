import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Panel, PlateChip } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { Request } from './discount-requests.tsx';
import css from './discounts.module.css';

/** Discounts that wait for an answer, for who may grant them: they come live, wherever they were asked for. */
export function OpenDiscountRequests() {
  const { t } = useTranslation('repair-orders');
  const { id: workshopId } = useWorkshop();
  const mayGrant = useMay('discount.grant');
  const asked = { params: { query: { workshopId } } };
  const answer = api.useQuery('get', '/api/v1/discount-requests', asked, { enabled: mayGrant });
  const items = answer.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title={t('order.discounts-asked')}>
      {items.map((request) => (
        <div key={request.id} className={css.open}>
          <LinkTo to={`/visits/${request.visitId}`}>
            {request.plate ? <PlateChip plate={request.plate} /> : request.orderNumber}
          </LinkTo>
          <ul className={css.requests}>
            <Request request={request} />
          </ul>
        </div>
      ))}
    </Panel>
  );
}
