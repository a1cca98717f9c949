import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Quantity, StatusTag, useFormat, useNow } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { ExpectDrawer } from './expect-drawer.tsx';
import { IssueDrawer } from './issue-drawer.tsx';
import { AskOtherPart, OtherPart } from './other-part.tsx';
import css from './parts.module.css';
import { neededMilli, type PartRequest } from './requests-by-car.ts';

interface RequestRowProps {
  line: PartRequest;
  /** Of all waiting cars together. */
  demandMilli: number;
}

/** One line to hand out: one tap for all of it, another for a part of it. */
export function RequestRow({ line, demandMilli }: RequestRowProps) {
  const { t } = useTranslation('workshop');
  const { message } = App.useApp();
  const format = useFormat();
  const now = useNow();
  const mayIssue = useMay('part.issue');
  const [isParting, setIsParting] = useState(false);
  const [isExpecting, setIsExpecting] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const needed = neededMilli(line);
  const issue = useCommand('post', '/api/v1/lines/{lineId}/issue', {
    basedOn: line.version,
    onDone: ({ stockMilli }) =>
      void message.success(t('parts.handed-out', { name: line.name, left: format.quantity(stockMilli) })),
  });
  const stock = line.stockMilli ?? 0;
  return (
    <li className={css.row}>
      <span className={css.part}>
        <b>{line.name}</b> <span className={css.quiet}>{line.number}</span>
        <span className={css.quiet}>{line.jobTitle}</span>
      </span>
      <span className={css.place}>{line.location ?? '–'}</span>
      <span className={css.number}>
        <span className={css.label}>{t('parts.needed')}</span> <Quantity milli={needed} />
      </span>
      <span className={css.number}>
        <span className={css.label}>{t('parts.stock')}</span>{' '}
        {line.stockMilli === null ? t('parts.not-kept') : <Quantity milli={line.stockMilli} />}
      </span>
      <span className={css.mark}>
        <Shortage needed={needed} stock={stock} demandMilli={demandMilli} />
        {stock < needed && line.stockMilli !== null ? (
          <Button type="link" size="small" onClick={() => setIsExpecting(true)}>
            {line.expectedAt
              ? t('parts.expected', { at: format.clock(line.expectedAt, now) })
              : t('parts.expect')}
          </Button>
        ) : null}
      </span>
      {mayIssue ? (
        <span className={css.actions}>
          <Button
            loading={issue.pending}
            onClick={() =>
              stock > 0 && stock < needed
                ? setIsParting(true)
                : void issue.run({
                    params: { path: { lineId: line.lineId } },
                    body: { quantityMilli: needed },
                  })
            }
            aria-label={t('parts.issue-line', { name: line.name })}
          >
            {t('parts.issue')}
          </Button>
          <Button type="text" onClick={() => setIsParting(true)}>
            {t('parts.issue-some')}
          </Button>
          {line.issuedMilli === 0 ? (
            <Button type="text" onClick={() => setIsAsking(true)}>
              {t('parts.other')}
            </Button>
          ) : null}
        </span>
      ) : null}
      <OtherPart line={line} />
      {isAsking ? <AskOtherPart line={line} close={() => setIsAsking(false)} /> : null}
      {isExpecting ? <ExpectDrawer line={line} close={() => setIsExpecting(false)} /> : null}
      {isParting ? <IssueDrawer line={line} close={() => setIsParting(false)} /> : null}
    </li>
  );
}

function Shortage({ needed, stock, demandMilli }: { needed: number; stock: number; demandMilli: number }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  if (stock < needed)
    return (
      <StatusTag tone="trouble">{t('parts.short', { quantity: format.quantity(needed - stock) })}</StatusTag>
    );
  if (stock < demandMilli)
    return <StatusTag>{t('parts.not-for-all', { quantity: format.quantity(demandMilli) })}</StatusTag>;
  return null;
}
