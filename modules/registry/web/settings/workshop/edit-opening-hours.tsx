import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { Workshop } from '../../shared/records.ts';
import type { DaySpan } from '../../shared/week-hours.tsx';
import { WeekHoursField } from '../../shared/week-hours-field.tsx';

/** When the doors are open: waiting, promises and deadlines run in these hours. */
export function EditOpeningHours({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [form] = Form.useForm<{ openingHours: DaySpan[] }>();
  const change = useCommand('patch', '/api/v1/workshops/{workshopId}', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer
      title={t('hours.title')}
      form={form}
      command={change}
      submit={t('save')}
      initial={{
        openingHours: workshop.openingHours.map(({ weekday, opens, closes }) => ({
          weekday,
          from: opens,
          to: closes,
        })),
      }}
      onSubmit={({ openingHours }) =>
        change.run({
          params: { path: { workshopId: workshop.id } },
          body: {
            openingHours: openingHours.map(({ weekday, from, to }) => ({ weekday, opens: from, closes: to })),
          },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="openingHours">
        <WeekHoursField />
      </Form.Item>
    </FormDrawer>
  );
}
