import { customerFields, vehicleFields } from '#modules/repair-orders/server/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { Block, Field } from '#platform/server/pdf/drawing.ts';
import type { RefusalFacts } from './refusal-facts.ts';

/** A4: the finding with its value and photos, the advice, the risk in plain words, and the customer's hand under it. */
export function drawRefusal(facts: RefusalFacts, setting: Setting): Paper {
  const { t, f, locale, picture, isOriginal } = setting;
  const { visit, notice, reason, signature, advisor } = facts;
  return {
    title: t('paper.safety-refusal.title'),
    watermark: isOriginal ? undefined : 'copy',
    blocks: [
      {
        kind: 'fields',
        columns: 3,
        fields: [
          ...customerFields(visit.customer, setting),
          ...vehicleFields(visit.vehicle, setting),
          { label: t('paper.field.arrived'), value: f.moment(visit.arrivedAt) },
        ],
      },
      { kind: 'heading', text: t('paper.safety-refusal.finding') },
      { kind: 'fields', columns: 3, fields: findingFields(facts, setting) },
      ...photoBlocks(facts, setting),
      { kind: 'notice', title: t('paper.safety-refusal.risk'), text: notice.texts?.[locale] ?? notice.text },
      {
        kind: 'fields',
        columns: 2,
        fields: [{ label: t('paper.safety-refusal.reason'), value: reason, wide: true }],
      },
      {
        kind: 'signatures',
        signatures: [
          {
            role: t('paper.safety-refusal.customer'),
            name: signature.name,
            time: f.moment(signature.at),
            picture: picture(signature.sha256),
          },
          { role: t('paper.field.advisor'), name: advisor, time: f.moment(signature.at) },
        ],
      },
    ],
  };
}

function findingFields(facts: RefusalFacts, { t, f, locale }: Setting): Field[] {
  const { point, pointNames, measured, note, priceMinor, foundBy, foundAt } = facts;
  const inUnit = (milli: number, unit: string) => `${f.quantity(milli)} ${t(`unit.${unit}`)}`;
  return [
    { label: t('paper.safety-refusal.point'), value: pointNames?.[locale] ?? point },
    ...(measured
      ? [
          { label: t('paper.safety-refusal.value'), value: inUnit(measured.valueMilli, measured.unit) },
          { label: t('paper.safety-refusal.limit'), value: inUnit(measured.redAt, measured.unit) },
        ]
      : []),
    { label: t('paper.safety-refusal.found-by'), value: `${foundBy} · ${f.moment(foundAt)}` },
    {
      label: t('paper.safety-refusal.price'),
      value: priceMinor === null ? '–' : f.money(priceMinor),
    },
    ...(note ? [{ label: t('paper.safety-refusal.note'), value: note, wide: true }] : []),
  ];
}

function photoBlocks({ photos }: RefusalFacts, { picture }: Setting): Block[] {
  const shown = photos.flatMap((sha256) => {
    const url = picture(sha256);
    return url ? [{ picture: url }] : [];
  });
  return shown.length > 0 ? [{ kind: 'pictures', columns: 3, pictures: shown }] : [];
}
