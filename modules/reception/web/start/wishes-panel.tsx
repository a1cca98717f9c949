import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Day, FormDrawer, InstantField, Panel, PhoneLink, PlateChip } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import css from './car-queue.module.css';

type Wish = components['schemas']['AppointmentWish'];

/** RECV-3: who wants to come again and has no time yet. */
export function WishesPanel() {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const may = useMay('appointment-wish.note');
  const [settled, settle] = useState<Wish | null>(null);
  const wishes = api.useQuery('get', '/api/v1/appointment-wishes', { params: { query: { workshopId } } });
  const items = wishes.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel id="wishes" title={t('wish.title')} flush extra={<b className={css.count}>{items.length}</b>}>
      <ul className={css.rows}>
        {items.map((wish) => (
          <li key={wish.id} className={css.wait}>
            <div className={css.row}>
              <span className={css.line}>
                {wish.plate ? <PlateChip plate={wish.plate} /> : t('car.no-plate')}
                <span className={css.car}>{[wish.make, wish.model].filter(Boolean).join(' ')}</span>
              </span>
              <span className={css.line}>
                <b>
                  <Day on={wish.wantedOn} /> {wish.wantedTime}
                </b>
                <span className={css.quiet}>{wish.purpose}</span>
                {wish.customer?.phone ? <PhoneLink phone={wish.customer.phone} /> : null}
              </span>
            </div>
            {may ? <Button onClick={() => settle(wish)}>{t('wish.settle')}</Button> : null}
          </li>
        ))}
      </ul>
      {settled ? <SettleWish key={settled.id} wish={settled} close={() => settle(null)} /> : null}
    </Panel>
  );
}

interface Settled {
  agreedAt?: string | null;
  note?: string;
}

function SettleWish({ wish, close }: { wish: Wish; close: () => void }) {
  const { t } = useTranslation('reception');
  const [form] = Form.useForm<Settled>();
  const settle = useCommand('post', '/api/v1/appointment-wishes/{wishId}/settle', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <FormDrawer<Settled>
      title={t('wish.settle')}
      form={form}
      command={settle}
      submit={t('wish.settle')}
      onSubmit={({ agreedAt, note }) =>
        settle.run({
          params: { path: { wishId: wish.id } },
          body: { agreedAt: agreedAt ?? null, note: note || null },
        })
      }
      onClose={close}
    >
      <Form.Item name="agreedAt" label={t('wish.agreed-at')} extra={t('wish.agreed-hint')}>
        <InstantField />
      </Form.Item>
      <Form.Item name="note" label={t('wish.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
