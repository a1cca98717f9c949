import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField, useFormatPlace, useNow } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { quickTimes } from './quick-times.ts';
import css from './steps.module.css';

interface PromiseGiven {
  promisedAt: string;
  reason?: string;
}

/** When the car will be ready, as it is said to the customer. */
export default function PromiseStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('reception');
  const before = useVisit(visitId).data?.promisedAt ?? null;
  const [form] = Form.useForm<PromiseGiven>();
  const promise = useCommand('post', '/api/v1/visits/{visitId}/promise', {
    form,
    show: 'inline',
    onDone: close,
  });
  const send = ({ promisedAt, reason }: PromiseGiven) =>
    promise.run({ params: { path: { visitId } }, body: { promisedAt, reason: reason || null } });
  return (
    <FormDrawer<PromiseGiven>
      title={t('promise.title')}
      form={form}
      command={promise}
      initial={before ? { promisedAt: before } : {}}
      submit={t('promise.give')}
      onSubmit={send}
      onClose={close}
    >
      <QuickTimes choose={(promisedAt) => form.setFieldsValue({ promisedAt })} />
      <Form.Item
        name="promisedAt"
        label={t('promise.at')}
        rules={[{ required: true, message: t('promise.at-needed') }]}
      >
        <InstantField />
      </Form.Item>
      {before ? (
        <Form.Item name="reason" label={t('promise.reason')} extra={t('promise.reason-hint')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      ) : null}
    </FormDrawer>
  );
}

function QuickTimes({ choose }: { choose: (at: string) => void }) {
  const { t } = useTranslation('reception');
  const { timeZone } = useFormatPlace();
  const now = useNow();
  return (
    <fieldset className={css.chips} aria-label={t('promise.usual')}>
      {quickTimes(now, timeZone).map(({ at, day, clock }) => (
        <Button key={at} onClick={() => choose(at)}>
          {t(`promise.${day}`)} {clock}
        </Button>
      ))}
    </fieldset>
  );
}
