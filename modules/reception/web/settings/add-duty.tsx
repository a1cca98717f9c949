import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { ClockField, FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from './settings.module.css';

interface Duty {
  staffId: string;
  weekday: number;
  starts: string;
  ends: string;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Who guides arriving cars on which weekday, from when to when. */
export function AddDuty({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Duty>();
  const staff = api.useQuery('get', '/api/v1/staff', { params: { query: { workshopId, limit: 200 } } });
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/guide-rota', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  const needed = [{ required: true, message: t('desk.needed') }];
  return (
    <FormDrawer<Duty>
      title={t('desk.add-duty')}
      form={form}
      command={add}
      submit={t('desk.add-duty')}
      initial={{ weekday: 6, starts: '08:30', ends: '10:30' }}
      onSubmit={(duty) => add.run({ params: { path: { workshopId } }, body: duty })}
      onClose={onClose}
    >
      <Form.Item name="staffId" label={t('desk.who')} rules={needed}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={staff.isPending}
          options={(staff.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="weekday" label={t('desk.weekday')} rules={needed}>
        <Select options={weekdays.map((value) => ({ value, label: t(`platform:weekday.${value}`) }))} />
      </Form.Item>
      <div className={css.pair}>
        <Form.Item name="starts" label={t('desk.from')} rules={needed}>
          <ClockField />
        </Form.Item>
        <Form.Item name="ends" label={t('desk.to')} rules={needed}>
          <ClockField />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
