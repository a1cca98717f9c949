import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRoom } from '#platform/web/design/index.ts';
import { ArrivalForm } from './arrival-form.tsx';

/** A car comes in: its plate is enough. */
export function ArrivalDrawer({ close }: { close: () => void }) {
  const { t } = useTranslation('reception');
  const isPhone = useRoom() === 'phone';
  return (
    <Drawer open title={t('arrival.new')} size={isPhone ? '100%' : 520} onClose={close}>
      <ArrivalForm />
    </Drawer>
  );
}
