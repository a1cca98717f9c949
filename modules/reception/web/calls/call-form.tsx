import { Button, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { InstantField } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { type CallOutcome, type CallPurpose, callOutcomes, callPurposes } from '../../rules/index.ts';
import css from '../front-desk/front-desk.module.css';
import { WishFields } from '../steps/after-leaving.tsx';
import steps from '../steps/steps.module.css';

interface CallFormProps {
  number: string;
  customerId: string | null;
  vehicleId: string | null;
  visitId: string | null;
  done(): void;
}

interface Said {
  purpose?: CallPurpose;
  outcome: CallOutcome;
  transferredTo?: string;
  callBackDueAt?: string;
  note?: string;
  wish?: { wantedOn: string; wantedTime?: string | null; purpose: string };
}

/** What the call was about and what became of it. */
export function CallForm({ number, customerId, vehicleId, visitId, done }: CallFormProps) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Said>();
  const outcome = Form.useWatch('outcome', form);
  const note = useCommand('post', '/api/v1/phone-calls', {
    form,
    show: 'inline',
    onDone: () => {
      form.resetFields();
      done();
    },
  });
  const isAppointment = Form.useWatch('purpose', form) === 'appointment';
  const wantsToCome = isAppointment && vehicleId !== null;
  const mayWish = useMay('appointment-wish.note');
  const noteWish = useCommand('post', '/api/v1/appointment-wishes', { form, show: 'inline' });
  const send = async ({ wish, ...said }: Said) => {
    if (wish && wantsToCome) {
      const body = { workshopId, vehicleId, customerId, visitId, ...wish };
      if (!(await noteWish.run({ body }))) return;
    }
    await note.run({ body: { workshopId, number: number || null, customerId, vehicleId, visitId, ...said } });
  };
  return (
    <Form<Said>
      form={form}
      layout="vertical"
      initialValues={{ outcome: 'answered' }}
      onFinish={(said) => void send(said)}
    >
      <RefusalAlert of={note} />
      <RefusalAlert of={noteWish} />
      <Form.Item name="purpose" label={t('call.purpose')}>
        <Select
          allowClear
          options={callPurposes.map((value) => ({ value, label: t(`call.purposes.${value}`) }))}
        />
      </Form.Item>
      {wantsToCome && mayWish ? <WishFields /> : null}
      {isAppointment && !wantsToCome && mayWish ? <p className={css.hint}>{t('call.choose-car')}</p> : null}
      <Form.Item name="outcome" label={t('call.outcome')} required>
        <Radio.Group
          optionType="button"
          className={steps.choices}
          options={callOutcomes.map((value) => ({ value, label: t(`call.outcomes.${value}`) }))}
        />
      </Form.Item>
      {outcome === 'transferred' ? <TransferField /> : null}
      {outcome === 'call-back' ? (
        <Form.Item
          name="callBackDueAt"
          label={t('call.due')}
          rules={[{ required: true, message: t('call.due-needed') }]}
        >
          <InstantField />
        </Form.Item>
      ) : null}
      <Form.Item name="note" label={t('call.note')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Button type="primary" size="large" block htmlType="submit" loading={note.pending || noteWish.pending}>
        {t('call.keep')}
      </Button>
    </Form>
  );
}

function TransferField() {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const staff = api.useQuery('get', '/api/v1/staff', { params: { query: { workshopId, limit: 200 } } });
  return (
    <Form.Item
      name="transferredTo"
      label={t('call.to')}
      rules={[{ required: true, message: t('call.to-needed') }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={staff.isPending}
        options={(staff.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}
