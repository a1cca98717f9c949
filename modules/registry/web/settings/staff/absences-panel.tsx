import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Popconfirm, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { DayField, EmptyState, FormDrawer, Panel, useFormat } from '#platform/web/design/index.ts';
import { absenceReasons } from '../../../rules/index.ts';
import type { StaffFile } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';

type Absence = StaffFile['absences'][number];
type NewAbsence = Omit<Absence, 'id'>;

interface AbsencesPanelProps {
  person: StaffFile;
  mayKeep: boolean;
}

/** Days somebody is away: nothing is dispatched to them then. */
export function AbsencesPanel({ person, mayKeep }: AbsencesPanelProps) {
  const { t } = useTranslation('registry');
  const format = useFormat();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button size="small" onClick={() => setAdding(true)}>
      {t('absence.add')}
    </Button>
  );
  return (
    <Panel title={t('absence.title')} flush extra={mayKeep ? add : null}>
      {person.absences.length === 0 ? <EmptyState title={t('absence.none')} /> : null}
      <ul className={css.rows}>
        {person.absences.map((absence) => (
          <li key={absence.id}>
            <div className={css.line}>
              <span>
                {t('span.between', { from: format.day(absence.startsOn), to: format.day(absence.endsOn) })}
              </span>
              <span className={`${css.quiet} ${css.end}`}>
                {t(`absence-reason.${absence.reason}`)}
                {mayKeep ? <RemoveAbsence absence={absence} /> : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {isAdding ? <AddAbsence person={person} onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}

function RemoveAbsence({ absence }: { absence: Absence }) {
  const { t } = useTranslation('registry');
  const remove = useCommand('delete', '/api/v1/absences/{absenceId}');
  return (
    <Popconfirm
      title={t('absence.remove-sure')}
      okText={t('remove')}
      onConfirm={() => void remove.run({ params: { path: { absenceId: absence.id } } })}
    >
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        loading={remove.pending}
        aria-label={t('absence.remove')}
      />
    </Popconfirm>
  );
}

function AddAbsence({ person, onClose }: { person: StaffFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [form] = Form.useForm<NewAbsence>();
  const add = useCommand('post', '/api/v1/staff/{staffId}/absences', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer<NewAbsence>
      title={t('absence.add')}
      form={form}
      command={add}
      submit={t('absence.add')}
      initial={{ reason: 'holiday' }}
      onSubmit={(absence) => add.run({ params: { path: { staffId: person.id } }, body: absence })}
      onClose={onClose}
    >
      <div className={css.pair}>
        <Form.Item name="startsOn" label={t('absence.from')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="endsOn" label={t('absence.to')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('absence.reason')} required>
        <Segmented
          block
          options={absenceReasons.map((value) => ({ value, label: t(`absence-reason.${value}`) }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
