import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import { ReceiveComplaint } from '../receive/receive-complaint.tsx';

/** While they are on the line: who rings and which car are known already, only the words are missing. */
export default function CallComplaint({ visitId, customerId = null, vehicleId = null }: SlotPiece) {
  const { t } = useTranslation('complaints');
  const { message } = App.useApp();
  const may = useMay('complaint.receive');
  const [isReceiving, setReceiving] = useState(false);
  if (!may) return null;
  const about = {
    ...(visitId ? { visitId } : {}),
    ...(customerId ? { customerId } : {}),
    ...(vehicleId ? { vehicleId } : {}),
  };
  return (
    <>
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
