import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant, LoadingRoom, Money, useRoom } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { Slot } from '#platform/web/slot.tsx';
import { useOrder, useVisit, type VisitPage } from '../../visit/use-visit.ts';
import { may, type Order } from '../order.ts';
import { PrintButtons } from '../print-buttons.tsx';
import { Confirmations } from './confirmations.tsx';
import css from './contract.module.css';
import { DriverAuthority } from './driver-authority.tsx';
import { SignContract } from './sign-contract.tsx';
import { SignOnPaper } from './sign-on-paper.tsx';

/** RO-2: the five confirmations, one after the other, and the customer's hand below them: one sheet, one signature. */
export default function ContractStep({ visitId, repairOrderId, close }: StepProps) {
  const { t } = useTranslation('repair-orders');
  const isPhone = useRoom() === 'phone';
  const visit = useVisit(visitId).data;
  const order = useOrder(repairOrderId).data;
  return (
    <Drawer
      open
      title={t(order?.signedAt ? 'step.order.countersign' : 'order.contract')}
      size={isPhone ? '100%' : 680}
      onClose={close}
      mask={{ closable: false }}
    >
      {visit && order ? <Contract visit={visit} order={order} close={close} /> : <LoadingRoom rows={8} />}
    </Drawer>
  );
}

function Contract({ visit, order, close }: { visit: VisitPage; order: Order; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  return (
    <div className={css.contract}>
      <Agreed order={order} />
      <DriverAuthority visit={visit} order={order} />
      <div className={css.papers}>
        <PrintButtons order={order} />
        {order.signedAt ? null : <Slot name="contract" visitId={visit.id} />}
      </div>
      {order.signedAt ? <Unsigned order={order} /> : <Confirmations order={order} />}
      {may(order, 'confirm') || may(order, 'authorize') || may(order, 'countersign') ? (
        <SignContract visit={visit} order={order} close={close} />
      ) : null}
      {order.signedAt ? null : (
        <section aria-label={t('order.other-ways')}>
          <SignOnPaper visit={visit} order={order} close={close} />
        </section>
      )}
    </div>
  );
}

/** What was agreed on the phone since: the same hand goes under it now. */
function Unsigned({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const given = order.approvals.filter(({ signed, decision }) => !signed && decision === 'approved');
  return (
    <ul className={css.rows} aria-label={t('order.unsigned')}>
      {given.map(({ id, kind, words, amountMinor, decidedAt }) => (
        <li key={id} className={css.row}>
          <span>
            {t(`order.approval.${kind}`)} {words ? <q>{words}</q> : null} <Instant at={decidedAt} />
          </span>
          <Money minor={amountMinor} currency={order.currency} />
        </li>
      ))}
    </ul>
  );
}

/** What is signed for, in the customer's view: the jobs, what each costs, the sum, the time, and what to know. */
function Agreed({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const jobs = order.jobs.filter(({ state }) => !['declined', 'cancelled', 'proposed'].includes(state));
  return (
    <section>
      <ol className={css.rows}>
        {jobs.map(({ id, title, totalMinor }) => (
          <li key={id} className={css.row}>
            <span>{title}</span>
            <Money minor={totalMinor} currency={order.currency} />
          </li>
        ))}
        <li className={`${css.row} ${css.total}`}>
          <span>{t('order.total')}</span>
          <Money minor={order.totalMinor} currency={order.currency} />
        </li>
        <li className={css.row}>
          <span>{t('order.promised')}</span>
          {order.promisedAt ? <Instant at={order.promisedAt} as="exact" /> : '–'}
        </li>
      </ol>
      <ul className={css.notices}>
        {order.notices.map((notice) => (
          <Notice key={notice.code} order={order} notice={notice} />
        ))}
      </ul>
    </section>
  );
}

/** A notice; where the house answers for less than usual, the customer says so before signing. */
function Notice({ order, notice: { code, text } }: { order: Order; notice: Order['notices'][number] }) {
  const { t } = useTranslation('repair-orders');
  const acknowledge = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/acknowledge-notices', {
    basedOn: 'none',
  });
  const isOpen = order.noticesToAcknowledge.includes(code) && may(order, 'acknowledge');
  return (
    <li>
      {text}
      {isOpen ? (
        <Button
          style={{ marginInlineStart: 8 }}
          loading={acknowledge.pending}
          aria-label={`${t('order.acknowledge')}: ${text}`}
          onClick={() =>
            void acknowledge.run({
              params: { path: { repairOrderId: order.id } },
              body: { notices: [code] },
            })
          }
        >
          {t('order.acknowledge')}
        </Button>
      ) : null}
    </li>
  );
}
