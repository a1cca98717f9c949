import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { Panel } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './contact.module.css';
import { LinkRow } from './link-row.tsx';
import { QuestionRow } from './question-row.tsx';
import type { CustomerLink } from './records.ts';
import { SendLink } from './send-link.tsx';

/** What the customer can do on their own phone, what they did there, and what they want to know. */
export default function ContactPanel({ visitId }: VisitPiece) {
  const maySee = useMay('customer-link.see');
  const visit = useVisit(visitId).data;
  return maySee && visit ? <Contact visit={visit} /> : null;
}

function Contact({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('customer-page');
  const [sent, send] = useState<CustomerLink['purpose'] | null>(null);
  const mayKeep = useMay('customer-link.keep');
  const contact = api.useQuery('get', '/api/v1/visits/{visitId}/customer-contact', {
    params: { path: { visitId: visit.id } },
  });
  const { links = [], questions = [] } = contact.data ?? {};
  const order = visit.orders[0];
  const purpose = order && mayKeep ? purposeNow(order) : null;
  if (links.length === 0 && questions.length === 0 && !purpose) return null;
  return (
    <Panel
      title={t('panel.title')}
      id="customer-contact"
      flush
      extra={
        purpose ? (
          <Button size="small" onClick={() => send(purpose)}>
            {t(`panel.send.${purpose}`)}
          </Button>
        ) : null
      }
    >
      <ul className={css.rows}>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} titleOf={titlesIn(visit)} />
        ))}
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
      {sent && order ? (
        <SendLink visit={visit} repairOrderId={order.id} purpose={sent} onClose={() => send(null)} />
      ) : null}
    </Panel>
  );
}

type Order = VisitPage['orders'][number];

/** What the customer can answer now: an estimate that is ready, or work that waits for their word. */
function purposeNow(order: Order): CustomerLink['purpose'] | null {
  if (order.state === 'estimated') return 'contract';
  return order.jobs.some(({ state }) => state === 'proposed') && order.signedAt ? 'proposal' : null;
}

function titlesIn({ orders }: VisitPage) {
  const titles = new Map(orders.flatMap(({ jobs }) => jobs).map(({ id, title }) => [id, title]));
  return (jobId: string | null) => (jobId ? titles.get(jobId) : undefined);
}
