import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useList } from '#platform/web/api/use-list.ts';
import {
  ClockField,
  Day,
  DayField,
  EmptyState,
  FormDrawer,
  LoadingRoom,
  LoadProblem,
  Panel,
} from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { withoutBlanks } from '../../shared/blanks.ts';
import type { Holiday } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';

/** Days that do not follow the week: closed, or open at hours of their own. */
export function HolidaysPanel({ mayKeep }: { mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [isAdding, setAdding] = useState(false);
  const holidays = useList('/api/v1/workshops/{workshopId}/holidays', { path: { workshopId } });
  const add = (
    <Button size="small" onClick={() => setAdding(true)}>
      {t('holiday.add')}
    </Button>
  );
  return (
    <Panel title={t('holiday.title')} flush extra={mayKeep ? add : null}>
      {holidays.loading ? <LoadingRoom rows={3} /> : null}
      {holidays.problem ? <LoadProblem problem={holidays.problem} again={holidays.again} /> : null}
      {!holidays.loading && !holidays.problem && holidays.rows.length === 0 ? (
        <EmptyState title={t('holiday.none')} hint={t('holiday.none-hint')} />
      ) : null}
      <ul className={css.rows}>
        {holidays.rows.map((holiday) => (
          <li key={holiday.id}>
            <div className={css.line}>
              <Day on={holiday.on} />
              <span>{holiday.name}</span>
              <span className={`${css.end} ${css.quiet}`}>
                {holiday.opens ? `${holiday.opens}–${holiday.closes}` : t('hours.closed')}
                {mayKeep ? <RemoveHoliday holiday={holiday} /> : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {isAdding ? <AddHoliday onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}

function RemoveHoliday({ holiday }: { holiday: Holiday }) {
  const { t } = useTranslation('registry');
  const remove = useCommand('delete', '/api/v1/holidays/{holidayId}');
  return (
    <Popconfirm
      title={t('holiday.remove-sure', { name: holiday.name })}
      okText={t('remove')}
      onConfirm={() => void remove.run({ params: { path: { holidayId: holiday.id } } })}
    >
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        loading={remove.pending}
        aria-label={t('holiday.remove-one', { name: holiday.name })}
      />
    </Popconfirm>
  );
}

type NewHoliday = Pick<Holiday, 'on' | 'name'> & { opens?: string; closes?: string };

function AddHoliday({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<NewHoliday>();
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/holidays', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer
      title={t('holiday.add')}
      form={form}
      command={add}
      submit={t('holiday.add')}
      onSubmit={(holiday) => add.run({ params: { path: { workshopId } }, body: withoutBlanks(holiday) })}
      onClose={onClose}
    >
      <Form.Item name="on" label={t('holiday.day')} rules={[{ required: true }]}>
        <DayField />
      </Form.Item>
      <Form.Item name="name" label={t('holiday.name')} rules={[{ required: true }]}>
        <Input maxLength={80} />
      </Form.Item>
      <p className={css.note}>{t('holiday.hours-hint')}</p>
      <div className={css.pair}>
        <Form.Item name="opens" label={t('hours.from')}>
          <ClockField />
        </Form.Item>
        <Form.Item name="closes" label={t('hours.to')}>
          <ClockField />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
