import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { CarToInspect } from '../queue/use-queue.ts';
import css from './sheet.module.css';
import { type SheetTyped, sheetToSend } from './sheet.ts';

interface Failing {
  reason: string;
  failedJobIds: string[];
}

interface FailDrawerProps {
  car: CarToInspect;
  sheet: () => SheetTyped;
  done: () => void;
  close: () => void;
}

/** The car goes back to the workshop: why, and with which jobs. */
export function FailDrawer({ car, sheet, done, close }: FailDrawerProps) {
  const { t } = useTranslation('quality');
  const [form] = Form.useForm<Failing>();
  const fail = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/inspections', {
    form,
    show: 'inline',
    onDone: done,
  });
  const send = (failing: Failing) =>
    fail.run({
      params: { path: { repairOrderId: car.repairOrderId } },
      body: { ...sheetToSend(sheet(), car.concerns), ...failing, result: 'fail' },
    });
  return (
    <FormDrawer<Failing>
      title={t('fail.title')}
      form={form}
      command={fail}
      submit={t('fail.submit')}
      onSubmit={send}
      onClose={close}
    >
      <Form.Item
        name="failedJobIds"
        label={t('fail.jobs')}
        rules={[{ required: true, message: t('fail.jobs-needed') }]}
      >
        <Checkbox.Group
          className={css.choices}
          options={car.jobs
            .filter(({ state }) => state === 'finished')
            .map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('fail.reason')}
        rules={[{ required: true, whitespace: true, message: t('fail.reason-needed') }]}
      >
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
