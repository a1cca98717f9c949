import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { GatePassFacts } from './settlement-facts.ts';

/** SETL-4 the paper the guard takes: the plate to be read from the kerb, the code to be typed or scanned. */
export function drawGatePass(facts: GatePassFacts, { t, f, isOriginal }: Setting): Paper {
  const { visit, code, ground, issuedAt, issuedBy } = facts;
  const { plate, vin, make, model } = visit.vehicle;
  return {
    title: t('paper.gate-pass.title'),
    qr: code,
    watermark: isOriginal ? undefined : 'copy',
    blocks: [
      { kind: 'banner', text: plate ?? vin ?? '', caption: [make, model].filter(Boolean).join(' ') },
      { kind: 'banner', text: `${code.slice(0, 3)} ${code.slice(3)}`, caption: t('paper.gate-pass.code') },
      {
        kind: 'fields',
        columns: 3,
        fields: [
          { label: t('paper.gate-pass.ground'), value: t(`gate-pass-ground.${ground}`) },
          { label: t('paper.gate-pass.issued'), value: f.moment(issuedAt) },
          { label: t('paper.gate-pass.issued-by'), value: issuedBy ?? '' },
          { label: t('paper.field.order'), value: visit.orderNumber ?? '' },
          { label: t('paper.gate-pass.left'), value: '' },
          { label: t('paper.gate-pass.guard'), value: '' },
        ],
      },
      { kind: 'notice', text: t('paper.gate-pass.hint') },
    ],
  };
}
