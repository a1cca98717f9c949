import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Panel } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { StaffFile } from '../../shared/records.ts';
import { type DaySpan, WeekHours } from '../../shared/week-hours.tsx';
import { WeekHoursField } from '../../shared/week-hours-field.tsx';

interface ShiftsPanelProps {
  person: StaffFile;
  mayKeep: boolean;
}

/** The hours of the week somebody works here. */
export function ShiftsPanel({ person, mayKeep }: ShiftsPanelProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [isEditing, setEditing] = useState(false);
  const edit = (
    <Button size="small" onClick={() => setEditing(true)} aria-label={`${t('shift.title')}: ${t('edit')}`}>
      {t('edit')}
    </Button>
  );
  return (
    <Panel title={t('shift.title')} extra={mayKeep ? edit : null}>
      <WeekHours spans={spansAt(person, workshopId)} empty="–" />
      {isEditing ? <SetShifts person={person} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

/** Shifts of other workshops go back as they were: the server takes the whole week anew. */
function SetShifts({ person, onClose }: { person: StaffFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<{ shifts: DaySpan[] }>();
  const set = useCommand('put', '/api/v1/staff/{staffId}/shifts', { form, show: 'inline', onDone: onClose });
  const elsewhere = person.shifts.filter((shift) => shift.workshopId !== workshopId);
  return (
    <FormDrawer<{ shifts: DaySpan[] }>
      title={t('shift.title')}
      form={form}
      command={set}
      submit={t('save')}
      initial={{ shifts: spansAt(person, workshopId) }}
      onSubmit={({ shifts }) =>
        set.run({
          params: { path: { staffId: person.id } },
          body: {
            shifts: [
              ...shifts.map(({ weekday, from, to }) => ({ workshopId, weekday, starts: from, ends: to })),
              ...elsewhere,
            ],
          },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="shifts">
        <WeekHoursField usual={{ from: '08:30', to: '17:30' }} />
      </Form.Item>
    </FormDrawer>
  );
}

function spansAt(person: StaffFile, workshopId: string): DaySpan[] {
  return person.shifts
    .filter((shift) => shift.workshopId === workshopId)
    .map(({ weekday, starts, ends }) => ({ weekday, from: starts, to: ends }));
}
