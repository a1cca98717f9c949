import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField, useFormatPlace, useNow } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { Slot } from '#platform/web/slot.tsx';
import { type PromiseChoice, PromiseChoiceContext } from './promise-choice.ts';
import { quickTimes } from './quick-times.ts';
import css from './steps.module.css';

interface PromiseGiven {
  promisedAt: string;
  reason?: string;
}

/** When the car will be ready, as it is said to the customer: the computed time is one tap, an earlier one has its reason. */
export default function PromiseStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('reception');
  const before = useVisit(visitId).data?.promisedAt ?? null;
  const [form] = Form.useForm<PromiseGiven>();
  const [computedAt, setComputedAt] = useState<string | null>(null);
  const promisedAt = Form.useWatch('promisedAt', form) ?? null;
  const choose = (at: string) => form.setFieldsValue({ promisedAt: at });
  const promise = useCommand('post', '/api/v1/visits/{visitId}/promise', {
    form,
    show: 'inline',
    onDone: close,
  });
  const send = ({ promisedAt: at, reason }: PromiseGiven) =>
    promise.run({ params: { path: { visitId } }, body: { promisedAt: at, reason: reason || null } });
  const choice: PromiseChoice = {
    promisedAt,
    computed: setComputedAt,
    promise: (at) => {
      choose(at);
      void send({ promisedAt: at, reason: form.getFieldValue('reason') });
    },
  };
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
      <PromiseChoiceContext value={choice}>
        <Slot name="visit-promise" visitId={visitId} />
      </PromiseChoiceContext>
      <QuickTimes choose={choose} />
      <Form.Item
        name="promisedAt"
        label={t('promise.at')}
        rules={[{ required: true, message: t('promise.at-needed') }]}
      >
        <InstantField />
      </Form.Item>
      <Reason changes={before !== null} early={isEarly(promisedAt, computedAt)} />
    </FormDrawer>
  );
}

/** A change is explained if one likes; a time the shop does not believe in has to be. */
function Reason({ changes, early }: { changes: boolean; early: boolean }) {
  const { t } = useTranslation('reception');
  if (!changes && !early) return null;
  return (
    <Form.Item
      name="reason"
      label={t(early ? 'promise.reason-early' : 'promise.reason')}
      extra={t('promise.reason-hint')}
      rules={[{ required: early, whitespace: true, message: t('promise.reason-needed') }]}
    >
      <Input.TextArea rows={2} maxLength={500} />
    </Form.Item>
  );
}

function isEarly(promisedAt: string | null, computedAt: string | null): boolean {
  return promisedAt !== null && computedAt !== null && Date.parse(promisedAt) < Date.parse(computedAt);
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
