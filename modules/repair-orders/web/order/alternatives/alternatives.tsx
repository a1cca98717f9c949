import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Money } from '#platform/web/design/index.ts';
import { type Job, may, type Order } from '../order.ts';
import { type ProposedLine, ProposedLines } from '../steps/proposed-lines.tsx';
import css from './alternatives.module.css';

/** Other ways to do a job, each with its price beside the main one: one tap when the customer picks it. */
export function Alternatives({ order, job }: { order: Order; job: Job }) {
  const { t } = useTranslation('repair-orders');
  const asked = { params: { path: { repairOrderId: order.id } } };
  const isWritable = may(job, 'write') && job.state === 'planned';
  const answer = api.useQuery('get', '/api/v1/repair-orders/{repairOrderId}/alternatives', asked);
  const choose = useCommand('post', '/api/v1/alternatives/{alternativeId}/choose', { basedOn: 'none' });
  const withdraw = useCommand('post', '/api/v1/alternatives/{alternativeId}/withdraw', { basedOn: 'none' });
  const own = (answer.data?.items ?? []).filter(({ jobId }) => jobId === job.id);
  if (own.length === 0) return null;
  const at = (alternativeId: string) => ({ params: { path: { alternativeId } } });
  return (
    <ul className={css.alternatives} aria-label={t('order.alternatives')}>
      {own.map(({ id, title, totalMinor, lines }) => (
        <li key={id}>
          <span>
            <span className={css.quiet}>{t('order.instead')}</span> {title}{' '}
            <span className={css.quiet}>{lines.map(({ name }) => name).join(', ')}</span>
          </span>
          <span className={css.end}>
            <Money minor={totalMinor} currency={order.currency} />
            <span className={css.quiet}>
              {totalMinor <= job.totalMinor ? '−' : '+'}
              <Money minor={Math.abs(totalMinor - job.totalMinor)} currency={order.currency} bare />
            </span>
            {may(order, 'chooseAlternative') && job.state === 'planned' ? (
              <Button size="small" loading={choose.pending} onClick={() => void choose.run(at(id))}>
                {t('order.pick')}
              </Button>
            ) : null}
            {isWritable ? (
              <Button size="small" type="text" onClick={() => void withdraw.run(at(id))}>
                {t('order.line-remove')}
              </Button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface OfferTyped {
  title: string;
  lines: ProposedLine[];
}

/** Writes another way to do a job: lines from the price list or of one's own. */
export function OfferAlternative({ job, close }: { job: Job; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<OfferTyped>();
  const offer = useCommand('post', '/api/v1/jobs/{jobId}/alternatives', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<OfferTyped>
      title={`${t('order.offer-alternative')}: ${job.title}`}
      form={form}
      command={offer}
      submit={t('order.offer-alternative')}
      onSubmit={({ title, lines }) =>
        offer.run({
          params: { path: { jobId: job.id } },
          body: { title, lines: lines.map(({ line }) => line) },
        })
      }
      onClose={close}
    >
      <Form.Item name="title" label={t('order.line')} rules={[{ required: true, whitespace: true }]}>
        <Input autoFocus maxLength={200} placeholder={t('order.alternative-hint')} />
      </Form.Item>
      <Form.Item name="lines" label={t('order.what-it-takes')} rules={[{ required: true }]}>
        <ProposedLines draft={`job.${job.id}.alternative`} />
      </Form.Item>
    </FormDrawer>
  );
}
