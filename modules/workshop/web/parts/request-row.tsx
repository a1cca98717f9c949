import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Quantity, StatusTag, useFormat, useNow } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { ExpectDrawer } from './expect-drawer.tsx';
import { IssueDrawer } from './issue-drawer.tsx';
import { OrderDrawer } from './orders/order-drawer.tsx';
import { OrderStanding } from './orders/order-standing.tsx';
import { AskOtherPart, OtherPart } from './other-part.tsx';
import css from './parts.module.css';
import { freeMilli, neededMilli, type PartRequest } from './requests-by-car.ts';

interface RequestRowProps {
  line: PartRequest;
  /** Of all waiting cars together. */
  demandMilli: number;
  suppliers: readonly string[];
}

type Opened = 'some' | 'expect' | 'ask' | 'order' | null;

/** One line to hand out: one tap for all of it, another for a part of it; what is missing is ordered from here. */
export function RequestRow({ line, demandMilli, suppliers }: RequestRowProps) {
  const [open, setOpen] = useState<Opened>(null);
  const close = () => setOpen(null);
  const { partId } = line;
  return (
    <li className={css.row}>
      <Part line={line} />
      <span className={css.mark}>
        <Shortage line={line} demandMilli={demandMilli} />
        <Due line={line} change={() => setOpen('expect')} />
      </span>
      <Actions line={line} open={setOpen} />
      {line.order ? <OrderStanding order={line.order} /> : null}
      <OtherPart line={line} />
      {open === 'ask' ? <AskOtherPart line={line} close={close} /> : null}
      {open === 'expect' && partId ? <ExpectDrawer line={{ ...line, partId }} close={close} /> : null}
      {open === 'some' ? <IssueDrawer line={line} close={close} /> : null}
      {open === 'order' ? (
        <OrderDrawer
          part={{ ...line, quantityMilli: Math.max(1, neededMilli(line) - freeMilli(line)) }}
          suppliers={suppliers}
          close={close}
        />
      ) : null}
    </li>
  );
}

function Part({ line }: { line: PartRequest }) {
  const { t } = useTranslation('workshop');
  return (
    <>
      <span className={css.part}>
        <b>{line.name}</b> <span className={css.quiet}>{line.number}</span>
        <span className={css.quiet}>{line.jobTitle}</span>
      </span>
      <span className={css.place}>{line.location ?? '–'}</span>
      <span className={css.number}>
        <span className={css.label}>{t('parts.needed')}</span> <Quantity milli={neededMilli(line)} />
      </span>
      <span className={css.number}>
        <span className={css.label}>{t('parts.stock')}</span>{' '}
        {line.stockMilli === null ? t('parts.not-kept') : <Quantity milli={line.stockMilli} />}
      </span>
    </>
  );
}

/** When the shelf is filled again; a part ordered for this car has its own date. */
function Due({ line, change }: { line: PartRequest; change: () => void }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const now = useNow();
  if (line.order || line.stockMilli === null || freeMilli(line) >= neededMilli(line)) return null;
  return (
    <Button type="link" size="small" onClick={change}>
      {line.expectedAt ? t('parts.expected', { at: format.clock(line.expectedAt, now) }) : t('parts.expect')}
    </Button>
  );
}

function Actions({ line, open }: { line: PartRequest; open: (what: Opened) => void }) {
  const { t } = useTranslation('workshop');
  const { message } = App.useApp();
  const format = useFormat();
  const mayIssue = useMay('part.issue');
  const mayOrder = useMay('part.order');
  const issue = useCommand('post', '/api/v1/lines/{lineId}/issue', {
    basedOn: line.version,
    onDone: ({ stockMilli }) =>
      void message.success(t('parts.handed-out', { name: line.name, left: format.quantity(stockMilli) })),
  });
  const [needed, free] = [neededMilli(line), freeMilli(line)];
  const order =
    mayOrder && free < needed && line.order?.state !== 'ordered' ? (
      <Button
        type={line.order ? 'primary' : 'default'}
        onClick={() => open('order')}
        aria-label={t('part-order.order-line', { name: line.name })}
      >
        {t('part-order.order')}
      </Button>
    ) : null;
  if (!mayIssue || line.partId === null) return <span className={css.actions}>{order}</span>;
  const all = () =>
    free > 0 && free < needed
      ? open('some')
      : void issue.run({ params: { path: { lineId: line.lineId } }, body: { quantityMilli: needed } });
  return (
    <span className={css.actions}>
      {order}
      {free > 0 ? (
        <Button loading={issue.pending} onClick={all} aria-label={t('parts.issue-line', { name: line.name })}>
          {t('parts.issue')}
        </Button>
      ) : null}
      {free > 0 ? (
        <Button type="text" onClick={() => open('some')}>
          {t('parts.issue-some')}
        </Button>
      ) : null}
      {line.issuedMilli === 0 ? (
        <Button type="text" onClick={() => open('ask')}>
          {t('parts.other')}
        </Button>
      ) : null}
    </span>
  );
}

function Shortage({ line, demandMilli }: { line: PartRequest; demandMilli: number }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const [needed, free] = [neededMilli(line), freeMilli(line)];
  if (line.partId === null) return <StatusTag>{t('part-order.of-catalogue')}</StatusTag>;
  if (free < needed)
    return (
      <>
        <StatusTag tone="trouble">{t('parts.short', { quantity: format.quantity(needed - free) })}</StatusTag>
        {line.keptForOthersMilli > 0 ? (
          <span className={css.quiet}>
            {t('part-order.kept-for-others', { quantity: format.quantity(line.keptForOthersMilli) })}
          </span>
        ) : null}
      </>
    );
  if (line.keptMilli > 0)
    return <StatusTag>{t('part-order.kept', { quantity: format.quantity(line.keptMilli) })}</StatusTag>;
  if ((line.stockMilli ?? 0) < demandMilli)
    return <StatusTag>{t('parts.not-for-all', { quantity: format.quantity(demandMilli) })}</StatusTag>;
  return null;
}
