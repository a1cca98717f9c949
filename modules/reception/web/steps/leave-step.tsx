import { Alert, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { leaveKinds } from '#modules/repair-orders/rules/index.ts';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { FollowUpReason } from '../../rules/index.ts';
import { AfterLeaving } from './after-leaving.tsx';
import css from './steps.module.css';

export interface Leaving {
  kind: (typeof leaveKinds)[number];
  reason: string;
  feeName?: string;
  feeMinor?: number | null;
  followUp?: FollowUpReason | 'none';
  followUpOn?: string | null;
  wish?: { wantedOn?: string; wantedTime?: string | null; purpose?: string };
}

/** RECV-3: the car leaves as it came: how it ended, why, what the looking cost, and what comes after. */
export default function LeaveStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('reception');
  const { currency } = useWorkshop();
  const [form] = Form.useForm<Leaving>();
  const visit = useVisit(visitId).data;
  const isOffered = visit?.order?.state === 'open' || visit?.order?.state === 'estimated';
  const leave = useCommand('post', '/api/v1/visits/{visitId}/leave', { form, show: 'inline', onDone: close });
  const send = (told: Leaving) =>
    leave.run({ params: { path: { visitId } }, body: bodyOf(told, t('leave.usual-fee')) });
  return (
    <FormDrawer<Leaving>
      title={t('leave.title')}
      form={form}
      command={leave}
      submit={t('leave.note')}
      onSubmit={send}
      onClose={close}
      draft={`visit.${visitId}.leave`}
    >
      {isOffered ? (
        <Alert
          type="info"
          className={css.note}
          title={t('leave.gives-up', { number: visit?.order?.number })}
        />
      ) : null}
      <Form.Item
        name="kind"
        label={t('leave.how')}
        rules={[{ required: true, message: t('leave.how-needed') }]}
      >
        <Radio.Group
          optionType="button"
          className={css.choices}
          options={leaveKinds.map((value) => ({ value, label: t(`leave.kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('leave.why')}
        rules={[{ required: true, message: t('leave.why-needed') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="feeMinor" label={t('leave.fee')} extra={t('leave.fee-hint')}>
        <MoneyField currency={currency} />
      </Form.Item>
      <Form.Item name="feeName" label={t('leave.fee-name')}>
        <Input maxLength={80} placeholder={t('leave.usual-fee')} />
      </Form.Item>
      <AfterLeaving wasEstimated={visit?.orders.some((order) => order.estimateVersion > 0) ?? false} />
    </FormDrawer>
  );
}

/** What was left alone is left to the house: the reason to call follows from how the visit ended. */
function bodyOf({ kind, reason, feeName, feeMinor, followUp, followUpOn, wish }: Leaving, usualFee: string) {
  const { wantedOn, wantedTime, purpose } = wish ?? {};
  const call = followUp && { reason: followUp, ...(followUpOn ? { dueOn: followUpOn } : {}) };
  return {
    kind,
    reason,
    fee: feeMinor ? { name: feeName || usualFee, totalMinor: feeMinor } : null,
    ...(call ? { followUp: call.reason === 'none' ? null : { ...call, reason: call.reason } } : {}),
    ...(kind === 'new-appointment' && wantedOn && purpose
      ? { wish: { wantedOn, wantedTime: wantedTime ?? null, purpose } }
      : {}),
  };
}
