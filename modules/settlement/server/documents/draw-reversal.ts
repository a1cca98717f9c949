import { inWords } from '#modules/repair-orders/server/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import { headFields } from './draw-settlement.ts';
import type { SettlementFacts } from './settlement-facts.ts';

/** SETL-5 the counter-entry: which sheet it takes back, by how much and why. */
export function drawReversal(facts: SettlementFacts, setting: Setting): Paper {
  const { t, f, isOriginal } = setting;
  const { sheet, reverses, house, issuedBy } = facts;
  return {
    title: t('paper.reversal.title'),
    watermark: isOriginal ? undefined : 'copy',
    blocks: [
      { kind: 'fields', columns: 3, fields: headFields(facts, setting) },
      {
        kind: 'fields',
        columns: 2,
        fields: [
          { label: t('paper.reversal.of'), value: reverses?.number ?? '' },
          { label: t('paper.reversal.amount'), value: f.money(sheet.totalMinor) },
          { label: t('paper.reversal.reason'), value: reverses?.reason ?? '', wide: true },
        ],
      },
      ...inWords(sheet.totalMinor, house.currency, setting),
      {
        kind: 'signatures',
        signatures: [{ role: t('paper.settlement.signed-by-house'), name: issuedBy ?? undefined }],
      },
    ],
  };
}
