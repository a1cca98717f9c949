import { Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField } from '#platform/web/design/index.ts';
import type { Job } from './order.ts';

interface Typed {
  riskMarginMinor?: number | null;
  resultCriterion?: string;
}

const methods = ['system', 'symptom', 'item'] as const;

/** QUOTE-2: how a job is priced, each way with what it obliges to. */
export function PriceMethodDrawer({
  job,
  currency,
  close,
}: {
  job: Job;
  currency: string;
  close: () => void;
}) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<Typed>();
  const [pricingMethod, setMethod] = useState(job.pricingMethod);
  const price = useCommand('put', '/api/v1/jobs/{jobId}/pricing', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  const send = (typed: Typed) =>
    price.run({
      params: { path: { jobId: job.id } },
      body: { pricingMethod, ...(isBySymptom ? typed : {}) },
    });
  const isBySymptom = pricingMethod === 'symptom';
  return (
    <FormDrawer<Typed>
      title={`${t('order.pricing-method')}: ${job.title}`}
      form={form}
      command={price}
      submit={t('order.save')}
      initial={{ riskMarginMinor: job.riskMarginMinor, resultCriterion: job.resultCriterion ?? '' }}
      onSubmit={send}
      onClose={close}
    >
      <Segmented
        block
        value={pricingMethod}
        onChange={setMethod}
        options={methods.map((value) => ({ value, label: t(`pricing-method.${value}`) }))}
        style={{ marginBlockEnd: 12 }}
      />
      <p style={{ marginBlockEnd: 16 }}>{t(`order.pricing-duty.${pricingMethod}`)}</p>
      {isBySymptom ? (
        <>
          <Form.Item name="riskMarginMinor" label={t('order.risk-margin')} rules={[{ required: true }]}>
            <MoneyField currency={currency} />
          </Form.Item>
          <Form.Item name="resultCriterion" label={t('order.result-criterion')} rules={[{ required: true }]}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
        </>
      ) : null}
    </FormDrawer>
  );
}
