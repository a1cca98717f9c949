import { customerFields, vehicleFields } from '#modules/repair-orders/server/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { Block, Field } from '#platform/server/pdf/drawing.ts';
import type { DeliveryFacts } from './delivery-facts.ts';

/** DLVR-4 what the customer signs on taking the car back: explained, looked at, given back. */
export function drawDeliverySheet(facts: DeliveryFacts, setting: Setting): Paper {
  const { t, f, picture, isOriginal } = setting;
  const { checks, signature, deliveredBy } = facts;
  return {
    title: t('paper.delivery.title'),
    subtitle: t('paper.delivery.subtitle'),
    watermark: isOriginal ? undefined : 'copy',
    blocks: [
      { kind: 'fields', columns: 3, fields: headFields(facts, setting) },
      ...readingBlocks(facts, setting),
      { kind: 'heading', text: t('paper.delivery.list') },
      {
        kind: 'checks',
        columns: 2,
        checks: checks.map(({ key, done, note }) => ({
          text: t(`delivery-check.${key}`),
          ticked: done,
          note: note ?? undefined,
        })),
      },
      ...belongingBlocks(facts, setting),
      ...settlementBlocks(facts, setting),
      { kind: 'paragraph', text: t('paper.delivery.declaration') },
      {
        kind: 'signatures',
        signatures: [
          {
            role: t('paper.delivery.received-by'),
            name: signature.name,
            time: f.moment(signature.at),
            picture: picture(signature.sha256),
          },
          {
            role: t('paper.delivery.handed-over-by'),
            name: deliveredBy ?? undefined,
            time: f.moment(signature.at),
          },
        ],
      },
    ],
  };
}

/** DLVR-3 how it was known that the car may be given to this person. */
function pickUpFields({ pickUp }: DeliveryFacts, { t, f }: Setting): Field[] {
  if (!pickUp) return [];
  const label = t('paper.delivery.pick-up');
  if (pickUp.copyReturned) return [{ label, value: t('paper.delivery.copy-returned') }];
  const { reason, phone, identityKind, identityEnding } = pickUp;
  const document = t('paper.delivery.identified', {
    kind: t(`identity-kind.${identityKind}`),
    ending: identityEnding,
    phone: f.phone(phone),
  });
  return [{ label, value: t('paper.delivery.copy-lost', { reason, document }), wide: true }];
}

function headFields(facts: DeliveryFacts, setting: Setting): Field[] {
  const { visit, otherAdvisorReason, signature } = facts;
  const { t, f } = setting;
  return [
    ...customerFields(visit.customer, setting),
    ...vehicleFields(visit.vehicle, setting),
    { label: t('paper.field.arrived'), value: f.moment(visit.arrivedAt) },
    { label: t('paper.delivery.at'), value: f.moment(signature.at) },
    { label: t('paper.field.advisor'), value: visit.advisor ?? '' },
    ...pickUpFields(facts, setting),
    ...(otherAdvisorReason
      ? [{ label: t('paper.delivery.other-advisor'), value: otherAdvisorReason, wide: true }]
      : []),
  ];
}

/** A29: how far the car was driven in the house's hands, and for what. */
function readingBlocks({ visit, readings }: DeliveryFacts, { t, f }: Setting): Block[] {
  const { odometer: before } = visit;
  if (!readings || readings.odometer === null || !before) return [];
  const { odometer, fuelPercent, fuelPercentBefore, explanation } = readings;
  const fuel = (percent: number | null) => (percent === null ? '–' : f.percent(percent * 100));
  const driven = Math.max(0, odometer - before.value);
  return [
    {
      kind: 'fields',
      columns: 3,
      fields: [
        { label: t('paper.delivery.odometer-in'), value: f.odometer(before.value, before.unit) },
        { label: t('paper.delivery.odometer-out'), value: f.odometer(odometer, before.unit) },
        { label: t('paper.delivery.driven'), value: f.odometer(driven, before.unit) },
        { label: t('paper.delivery.fuel-in'), value: fuel(fuelPercentBefore) },
        { label: t('paper.delivery.fuel-out'), value: fuel(fuelPercent) },
        ...(explanation ? [{ label: t('paper.delivery.driven-for'), value: explanation, wide: true }] : []),
      ],
    },
  ];
}

function belongingBlocks({ belongings }: DeliveryFacts, { t }: Setting): Block[] {
  if (belongings.length === 0) return [];
  return [
    { kind: 'heading', text: t('paper.delivery.belongings') },
    {
      kind: 'checks',
      columns: 3,
      checks: belongings.map(({ name, quantity, isBack, unreturnedReason }) => ({
        text: quantity > 1 ? `${name} × ${quantity}` : name,
        ticked: isBack,
        note: unreturnedReason ? t('paper.delivery.not-back', { reason: unreturnedReason }) : undefined,
      })),
    },
  ];
}

function settlementBlocks({ settlements }: DeliveryFacts, { t, f }: Setting): Block[] {
  if (settlements.length === 0) return [];
  return [
    { kind: 'heading', text: t('paper.delivery.settlements') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.delivery.sheet'), width: 'fill' },
        { title: t('paper.column.amount', { currency: f.currency }), width: 90, align: 'right' },
        { title: t('paper.delivery.paid'), width: 90, align: 'right' },
      ],
      rows: settlements.map(({ number, totalMinor, paidMinor }) => ({
        cells: [number, f.amount(totalMinor), f.amount(paidMinor)],
      })),
    },
  ];
}
