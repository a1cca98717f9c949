import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { leaveKinds } from '#modules/repair-orders/rules/index.ts';
import { ClockField, DayField } from '#platform/web/design/index.ts';
import { followUpReasonFor, followUpReasons } from '../../rules/index.ts';
import css from './steps.module.css';

/** When they want to come again, where that is how it ended; else whether and why somebody calls. */
export function AfterLeaving({ wasEstimated }: { wasEstimated: boolean }) {
  const { t } = useTranslation('reception');
  const kind: (typeof leaveKinds)[number] | undefined = Form.useWatch('kind');
  const usual = kind ? followUpReasonFor({ kind, wasEstimated }) : null;
  const followUp = Form.useWatch('followUp');
  return (
    <>
      {kind === 'new-appointment' ? <WishFields /> : null}
      <Form.Item name="followUp" label={t('leave.follow-up')} extra={t('leave.follow-up-hint')}>
        <Select
          allowClear
          placeholder={
            usual
              ? t('leave.follow-up-will-be', { reason: t(`leave.follow-up-reason.${usual}`) })
              : t(kind ? 'leave.no-follow-up' : 'leave.follow-up-usual')
          }
          options={[
            ...followUpReasons.map((value) => ({
              value: value as string,
              label: t(`leave.follow-up-reason.${value}`),
            })),
            { value: 'none', label: t('leave.no-follow-up') },
          ]}
        />
      </Form.Item>
      {followUp && followUp !== 'none' ? (
        <Form.Item name="followUpOn" label={t('leave.follow-up-on')}>
          <DayField />
        </Form.Item>
      ) : null}
    </>
  );
}

/** Day, time and what for: also on the telephone. */
export function WishFields() {
  const { t } = useTranslation('reception');
  return (
    <>
      <div className={css.pair}>
        <Form.Item
          name={['wish', 'wantedOn']}
          label={t('wish.on')}
          rules={[{ required: true, message: t('wish.on-needed') }]}
        >
          <DayField />
        </Form.Item>
        <Form.Item name={['wish', 'wantedTime']} label={t('wish.time')}>
          <ClockField />
        </Form.Item>
      </div>
      <Form.Item
        name={['wish', 'purpose']}
        label={t('wish.purpose')}
        rules={[{ required: true, message: t('wish.purpose-needed') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}
