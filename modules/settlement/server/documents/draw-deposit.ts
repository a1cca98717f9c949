import { inWords } from '#modules/repair-orders/server/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { Field } from '#platform/server/pdf/drawing.ts';
import type { DepositFacts } from './settlement-facts.ts';

/** APPT-6 the receipt of a deposit, or of one given back: how much is held now, and by which terms it goes back. */
export function drawDeposit(facts: DepositFacts, setting: Setting): Paper {
  const { t, f, isOriginal } = setting;
  const { payment, house, isRefund, heldMinor } = facts;
  const amountMinor = Math.abs(payment.amountMinor);
  return {
    title: t(isRefund ? 'paper.deposit.refund-title' : 'paper.deposit.title'),
    watermark: isOriginal ? undefined : 'copy',
    blocks: [
      {
        kind: 'banner',
        text: f.money(amountMinor),
        caption: t(isRefund ? 'paper.receipt.given-back' : 'paper.receipt.received'),
      },
      ...inWords(amountMinor, house.currency, setting),
      { kind: 'fields', columns: 3, fields: fieldsOf(facts, setting) },
      {
        kind: 'fields',
        columns: 2,
        fields: [{ label: t('paper.deposit.held'), value: f.money(heldMinor), wide: true }],
      },
      { kind: 'notice', title: t('paper.deposit.terms-title'), text: termsOf(facts, setting) },
      {
        kind: 'signatures',
        signatures: [
          {
            role: t('paper.settlement.signed-by-house'),
            name: payment.by ?? undefined,
            time: f.moment(payment.at),
          },
          { role: t(isRefund ? 'paper.receipt.taken-back-by' : 'paper.deposit.paid-by') },
        ],
      },
    ],
  };
}

/** A28: the terms the payer signs, with what is kept once a part was ordered on this money. */
function termsOf({ keptBp = 0 }: DepositFacts, { t, f }: Setting): string {
  const ordered = keptBp > 0 ? [t('paper.deposit.terms-ordered', { percent: f.percent(keptBp) })] : [];
  return [t('paper.deposit.terms'), ...ordered].join('\n');
}

function fieldsOf({ visit, payment, reason }: DepositFacts, { t, f }: Setting): Field[] {
  const filled: [label: string, value: string | null | undefined | false][] = [
    [t('paper.receipt.from'), visit.customer?.name],
    [t('paper.field.plate'), visit.vehicle.plate],
    [t('paper.field.order'), visit.orderNumber],
    [t('paper.payment.method'), t(`payment-method.${payment.method}`)],
    [t('paper.payment.at'), f.moment(payment.at)],
    [t('paper.receipt.reference'), payment.reference],
    [t('paper.receipt.tendered'), payment.tenderedMinor !== null && f.money(payment.tenderedMinor)],
    [t('paper.receipt.change'), payment.changeMinor !== null && f.money(payment.changeMinor)],
    [t('paper.reversal.reason'), reason],
  ];
  return filled.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
