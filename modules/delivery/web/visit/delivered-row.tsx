import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { Instant } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './delivery-panel.module.css';
import { Row } from './row.tsx';

type Sheet = components['schemas']['DeliverySheet'];

type Delivered = NonNullable<Sheet['delivered']>;

/** DLVR-3 whether the pick-up copy came back, or who was identified instead. */
function CopyBack({ delivered }: { delivered: Delivered }) {
  const { t } = useTranslation('delivery');
  const { copyReturned, noCopyReason: reason, identityKind, identityEnding } = delivered;
  if (copyReturned === null) return null;
  const lost = {
    reason,
    kind: t(`identity-kind.${identityKind ?? 'id-card'}`),
    ending: identityEnding ?? '····',
  };
  return (
    <div className={css.copy}>
      {t('panel.copy')}: {copyReturned ? t('panel.copy-back') : t('panel.copy-lost', lost)}
    </div>
  );
}

/** Signed for: by whom, handed over by whom, with the paper; else who receives it from the desk. */
export function DeliveredRow({ visit, sheet }: { visit: VisitPage; sheet: Sheet | null }) {
  const { t } = useTranslation('delivery');
  const mayRead = useMay('document.see');
  const delivered = sheet?.delivered ?? null;
  const isNext = visit.order?.state === 'settled';
  return (
    <Row done={delivered !== null} name={t('panel.signed')}>
      {delivered ? (
        <>
          {t('panel.signed-by', { receiver: delivered.receiverName, by: delivered.deliveredByName ?? '–' })}{' '}
          <Instant at={delivered.deliveredAt} />{' '}
          {delivered.documentId && mayRead ? (
            <a href={`/api/v1/documents/${delivered.documentId}`} target="_blank" rel="noreferrer">
              {t('panel.paper')}
            </a>
          ) : null}
          <CopyBack delivered={delivered} />
        </>
      ) : isNext ? (
        t('panel.with-customer')
      ) : (
        t('panel.after-settlement')
      )}
    </Row>
  );
}
