import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import { SendLink } from './send-link.tsx';

/** Beside the place to sign on our screen: the customer signs on theirs instead. */
export default function SendInstead({ visitId }: VisitPiece) {
  const { t } = useTranslation('customer-page');
  const [isSending, setSending] = useState(false);
  const mayKeep = useMay('customer-link.keep');
  const visit = useVisit(visitId).data;
  const order = visit?.orders[0];
  if (!mayKeep || !visit || order?.state !== 'estimated') return null;
  return (
    <>
      <Button onClick={() => setSending(true)}>{t('panel.send.contract')}</Button>
      {isSending ? (
        <SendLink
          visit={visit}
          repairOrderId={order.id}
          purpose="contract"
          onClose={() => setSending(false)}
        />
      ) : null}
    </>
  );
}
