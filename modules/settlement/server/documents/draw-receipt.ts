import { inWords, payerName } from '#modules/repair-orders/server/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { Field } from '#platform/server/pdf/drawing.ts';
import type { ReceiptFacts } from './settlement-facts.ts';

/** Money taken, or given back, for one sheet; what is left to pay stands below. */
export function drawReceipt(facts: ReceiptFacts, setting: Setting): Paper {
  const { t, f, isOriginal } = setting;
  const { payment, settlement, house, reverses } = facts;
  const isBack = reverses !== null;
  return {
    title: isBack ? t('paper.receipt.refund-title') : t('paper.receipt.title'),
    watermark: isOriginal ? undefined : 'copy',
    blocks: [
      {
        kind: 'banner',
        text: f.money(Math.abs(payment.amountMinor)),
        caption: isBack ? t('paper.receipt.given-back') : t('paper.receipt.received'),
      },
      ...inWords(Math.abs(payment.amountMinor), house.currency, setting),
      { kind: 'fields', columns: 3, fields: fieldsOf(facts, setting) },
      {
        kind: 'table',
        columns: [
          { title: t('paper.receipt.sheet'), width: 'fill' },
          { title: t('paper.column.amount', { currency: f.currency }), width: 90, align: 'right' },
        ],
        rows: [{ cells: [settlement.number, f.amount(settlement.totalMinor)] }],
        totals: [
          { label: t('paper.receipt.paid-so-far'), value: f.amount(settlement.paidMinor) },
          {
            label: t('paper.settlement.rest'),
            value: f.money(settlement.totalMinor - settlement.paidMinor),
            strong: true,
          },
        ],
      },
      {
        kind: 'signatures',
        signatures: [
          {
            role: t('paper.settlement.signed-by-house'),
            name: payment.by ?? undefined,
            time: f.moment(payment.at),
          },
          ...(isBack ? [{ role: t('paper.receipt.taken-back-by') }] : []),
        ],
      },
    ],
  };
}

function fieldsOf(
  { visit, payment, settlement, reverses }: ReceiptFacts,
  { t, f, locale }: Setting,
): Field[] {
  const { customer, vehicle, orderNumber } = visit;
  const payer = settlement.payer === 'customer' ? customer?.name : undefined;
  const filled: [label: string, value: string | null | undefined | false][] = [
    [t('paper.receipt.from'), payer ?? payerName(settlement.payer, locale)],
    [t('paper.field.plate'), vehicle.plate],
    [t('paper.field.order'), orderNumber],
    [t('paper.payment.method'), t(`payment-method.${payment.method}`)],
    [t('paper.payment.at'), f.moment(payment.at)],
    [t('paper.receipt.reference'), payment.reference],
    [t('paper.receipt.tendered'), payment.tenderedMinor !== null && f.money(payment.tenderedMinor)],
    [t('paper.receipt.change'), payment.changeMinor !== null && f.money(payment.changeMinor)],
    [t('paper.receipt.reverses'), reverses?.number],
    [t('paper.reversal.reason'), reverses?.reason],
  ];
  return filled.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
