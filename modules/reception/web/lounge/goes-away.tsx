import { Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, PhoneLink } from '#platform/web/design/index.ts';
import { type WayHome, waysHome } from '../../rules/index.ts';
import css from '../front-desk/front-desk.module.css';
import steps from '../steps/steps.module.css';
import { TellOnLeaving } from './tell-on-leaving.tsx';
import { useLounge } from './use-lounge.ts';

interface Going {
  how: WayHome | 'own';
  seats?: number;
  reach: string;
}

/** The customer leaves by themselves or is brought home, and how to reach them from now on. */
export function GoesAway({ visit, close }: { visit: VisitPage; close: () => void }) {
  const { t } = useTranslation('reception');
  const [form] = Form.useForm<Going>();
  const note = useCommand('post', '/api/v1/visits/{visitId}/whereabouts', {
    form,
    show: 'inline',
    onDone: close,
  });
  const send = ({ how, seats, reach }: Going) =>
    note.run({
      params: { path: { visitId: visit.id } },
      body:
        how === 'own'
          ? { kind: 'leaves', reach, toldLounge: true }
          : {
              kind: 'brought-home',
              means: how,
              reach,
              toldLounge: true,
              ...(how === 'shuttle' ? { seats: seats ?? 1 } : {}),
            },
    });
  return (
    <FormDrawer<Going>
      title={t('whereabouts.goes')}
      form={form}
      command={note}
      submit={t('save')}
      initial={{ how: 'own', seats: 1, reach: visit.dropOff?.phone ?? visit.customer?.phone ?? '' }}
      onSubmit={send}
      onClose={close}
      draft={`visit.${visit.id}.goes`}
    >
      <Form.Item name="how" label={t('whereabouts.how')} required>
        <Radio.Group
          optionType="button"
          className={steps.choices}
          options={[
            { value: 'own', label: t('whereabouts.kind.leaves') },
            ...waysHome.map((value) => ({ value, label: t(`whereabouts.means.${value}`) })),
          ]}
        />
      </Form.Item>
      <AtHand />
      <TellOnLeaving visit={visit} offersToo={false} />
      <Form.Item
        name="reach"
        label={t('whereabouts.reach')}
        rules={[{ required: true, message: t('whereabouts.reach-needed') }]}
      >
        <Input maxLength={200} inputMode="tel" />
      </Form.Item>
    </FormDrawer>
  );
}

/** Seats that are free, or whom to ring. */
function AtHand() {
  const { t } = useTranslation('reception');
  const how = Form.useWatch<Going['how'] | undefined>('how');
  const lounge = useLounge().data;
  if (how === 'shuttle') {
    return (
      <Form.Item
        name="seats"
        label={t('whereabouts.seats')}
        extra={t('lounge.shuttle', { taken: lounge?.shuttle.taken ?? 0, seats: lounge?.shuttle.seats ?? 0 })}
      >
        <InputNumber min={1} max={20} precision={0} />
      </Form.Item>
    );
  }
  if (how !== 'taxi' || !lounge?.taxis.length) return null;
  return (
    <ul className={css.atHand}>
      {lounge.taxis.map(({ name, phone }) => (
        <li key={name}>
          {name} <PhoneLink phone={phone} />
        </li>
      ))}
    </ul>
  );
}
