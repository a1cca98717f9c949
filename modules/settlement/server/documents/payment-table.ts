import type { Setting } from '#platform/server/documents/document-kind.ts';
import type { Block } from '#platform/server/pdf/drawing.ts';
import type { PaymentOnPaper } from './settlement-facts.ts';

/** What was paid so far, money given back with its sign. */
export function paymentRows(payments: readonly PaymentOnPaper[], { t, f }: Setting): Block[] {
  if (payments.length === 0) return [];
  return [
    { kind: 'heading', text: t('paper.settlement.payments') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.payment.number'), width: 'auto' },
        { title: t('paper.payment.at'), width: 'auto' },
        { title: t('paper.payment.method'), width: 'fill' },
        { title: t('paper.payment.by'), width: 'auto' },
        { title: t('paper.column.amount', { currency: f.currency }), width: 76, align: 'right' },
      ],
      rows: payments.map(({ number, at, method, reference, by, amountMinor }) => ({
        cells: [
          number,
          f.moment(at),
          { text: t(`payment-method.${method}`), note: reference ?? undefined },
          by ?? '',
          f.amount(amountMinor),
        ],
      })),
    },
  ];
}
