import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField, Money, StatusTag } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useOrder, useVisit, type VisitPage } from '../../visit/use-visit.ts';
import type { Job, Order } from '../order.ts';
import css from './decide.module.css';
import { DriverAuthority } from './driver-authority.tsx';
import { type Word, WordFields, wordOf } from './word-fields.tsx';

type Answer = 'approved' | 'declined';

interface Decision extends Word {
  decided: Record<string, { decision?: Answer; reason?: string }>;
  promisedAt?: string;
}

/** CHANGE-2: what the customer says to proposed work, job by job; a yes is signed here or comes by phone in words. */
export default function DecideStep({ visitId, repairOrderId, close }: StepProps) {
  const visit = useVisit(visitId).data;
  const order = useOrder(repairOrderId).data;
  return visit && order ? <Decide visit={visit} order={order} close={close} /> : null;
}

function Decide({ visit, order, close }: { visit: VisitPage; order: Order; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<Decision>();
  const given = Form.useWatch([], form) as Decision | undefined;
  const decide = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/decisions', {
    form,
    show: 'inline',
    onDone: close,
  });
  const proposed = order.jobs.filter(({ state }) => state === 'proposed');
  const wanted = proposed.filter(({ id }) => given?.decided?.[id]?.decision === 'approved');
  const saysYes = wanted.length > 0;
  const send = ({ decided, promisedAt, ...word }: Decision) =>
    decide.run({
      params: { path: { repairOrderId: order.id } },
      body: {
        jobs: proposed.flatMap(({ id }) => {
          const { decision, reason } = decided?.[id] ?? {};
          if (!decision) return [];
          return [{ jobId: id, decision, ...(reason && decision === 'declined' ? { reason } : {}) }];
        }),
        ...wordOf(word),
        ...(promisedAt && promisedAt !== order.promisedAt ? { promisedAt } : {}),
      },
    });
  return (
    <FormDrawer<Decision>
      title={t('step.order.decideWork')}
      form={form}
      command={decide}
      initial={{
        channel: 'on-site',
        decidedByName: visit.dropOff?.name ?? visit.customer?.name ?? '',
        phone: visit.dropOff?.phone ?? visit.customer?.phone ?? '',
        ...(order.promisedAt ? { promisedAt: order.promisedAt } : {}),
      }}
      submit={t('order.decide')}
      width={560}
      onSubmit={send}
      onClose={close}
    >
      {proposed.map((job) => (
        <OneJob
          key={job.id}
          job={job}
          currency={order.currency}
          answer={given?.decided?.[job.id]?.decision}
        />
      ))}
      <DriverAuthority visit={visit} order={order} moreMinor={customersShare(wanted)} />
      <Form.Item name="promisedAt" label={t('order.new-promise')}>
        <InstantField />
      </Form.Item>
      <WordFields channel={given?.channel ?? 'on-site'} needsSignature={saysYes} />
    </FormDrawer>
  );
}

/** What of these jobs the customer pays: a driver's limit is about that. */
function customersShare(jobs: readonly Job[]): number {
  return jobs
    .flatMap(({ lines }) => lines)
    .flatMap(({ payerShares }) => payerShares)
    .reduce((sum, { payer, totalMinor }) => (payer === 'customer' ? sum + totalMinor : sum), 0);
}

function OneJob({ job, currency, answer }: { job: Job; currency: string; answer: Answer | undefined }) {
  const { t } = useTranslation('repair-orders');
  return (
    <section className={css.job} aria-label={job.title}>
      <header>
        <strong>{job.title}</strong>
        <Money minor={job.totalMinor} currency={currency} />
      </header>
      {job.finding ? <p>{job.finding}</p> : null}
      {job.safety ? <StatusTag tone="trouble">{t('order.safety')}</StatusTag> : null}
      <Form.Item
        name={['decided', job.id, 'decision']}
        rules={[{ required: true, message: t('order.decision-needed') }]}
      >
        <Radio.Group
          block
          optionType="button"
          size="large"
          aria-label={job.title}
          options={[
            { value: 'approved', label: t('order.approved') },
            { value: 'declined', label: t('order.declined') },
          ]}
        />
      </Form.Item>
      {answer === 'declined' ? (
        <Form.Item name={['decided', job.id, 'reason']} label={t('order.decline-why')}>
          <Input maxLength={2000} />
        </Form.Item>
      ) : null}
    </section>
  );
}
