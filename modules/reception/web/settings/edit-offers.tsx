import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { FrontDesk } from './front-desk.ts';
import css from './settings.module.css';

type Offers = Pick<FrontDesk, 'loungeOffers' | 'cardUrl' | 'shuttleSeats' | 'taxis'>;

/** What the lounge offers, the shuttle's seats, the taxis to ring, the card to hand over. */
export function EditOffers({ desk, onClose }: { desk: FrontDesk; onClose: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Offers>();
  const change = useCommand('patch', '/api/v1/workshops/{workshopId}/front-desk', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer<Offers>
      title={t('desk.offers')}
      form={form}
      command={change}
      submit={t('save')}
      initial={desk}
      onSubmit={({ loungeOffers, cardUrl, shuttleSeats, taxis }) =>
        change.run({
          params: { path: { workshopId } },
          body: {
            loungeOffers: loungeOffers || null,
            cardUrl: cardUrl || null,
            shuttleSeats: shuttleSeats ?? 0,
            taxis: taxis ?? [],
          },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="loungeOffers" label={t('desk.lounge')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="shuttleSeats" label={t('desk.shuttle-seats')}>
        <InputNumber min={0} max={200} precision={0} />
      </Form.Item>
      <Form.Item name="cardUrl" label={t('desk.card')} extra={t('desk.card-hint')}>
        <Input maxLength={400} inputMode="url" placeholder="https://" />
      </Form.Item>
      <Taxis />
    </FormDrawer>
  );
}

function Taxis() {
  const { t } = useTranslation('reception');
  const needed = [{ required: true, message: t('desk.needed') }];
  return (
    <Form.List name="taxis">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={css.pair}>
              <Form.Item name={[name, 'name']} label={t('desk.taxi')} rules={needed}>
                <Input maxLength={80} />
              </Form.Item>
              <Form.Item name={[name, 'phone']} label={t('desk.taxi-phone')} rules={needed}>
                <Input maxLength={40} inputMode="tel" />
              </Form.Item>
              <Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('desk.remove-taxi')}
                  onClick={() => remove(name)}
                />
              </Form.Item>
            </div>
          ))}
          <Button block icon={<PlusOutlined />} onClick={() => add({})}>
            {t('desk.add-taxi')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
