import { customerFields, vehicleFields } from '#modules/repair-orders/server/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { Block } from '#platform/server/pdf/drawing.ts';
import { textOfFaultCode } from '../fault-codes/text-of-fault-code.ts';
import type { SheetFacts } from './gather-sheet.ts';

/** INSP-8: what the customer carries home from a diagnosis: where the fault is, in what state, what is advised. */
export function drawSheet(facts: SheetFacts, setting: Setting): Paper {
  const { t, f, isOriginal } = setting;
  const { visit, consent, technician, finishedAt } = facts;
  return {
    title: t('paper.diagnosis.title'),
    watermark: isOriginal ? undefined : 'copy',
    blocks: [
      {
        kind: 'fields',
        columns: 3,
        fields: [
          ...customerFields(visit.customer, setting),
          ...vehicleFields(visit.vehicle, setting),
          { label: t('paper.diagnosis.from'), value: f.moment(facts.startedAt) },
          { label: t('paper.diagnosis.to'), value: f.moment(finishedAt) },
          { label: t('paper.diagnosis.by'), value: technician },
        ],
      },
      ...concernBlocks(facts, setting),
      { kind: 'heading', text: t('paper.diagnosis.result') },
      {
        kind: 'fields',
        columns: 2,
        fields: [
          { label: t('paper.diagnosis.place'), value: facts.placeOfFault, wide: true },
          { label: t('paper.diagnosis.state'), value: facts.stateFound, wide: true },
          ...facts.confirmedCauses.map(({ words, onList }) => ({
            label: onList ? t('paper.diagnosis.cause') : t('paper.diagnosis.other-cause'),
            value: words,
            wide: true,
          })),
        ],
      },
      { kind: 'notice', title: t('paper.diagnosis.advice'), text: facts.advice },
      ...causeBlocks(facts, setting),
      ...codeBlocks(facts, setting),
      {
        kind: 'paragraph',
        quiet: true,
        text: t('paper.diagnosis.consented', {
          name: consent.decidedByName,
          at: f.moment(consent.at),
          fee: f.money(consent.feeMinor),
          limit: f.money(consent.limitMinor),
          scope: consent.scope,
        }),
      },
      {
        kind: 'signatures',
        signatures: [{ role: t('paper.diagnosis.by'), name: technician, time: f.moment(finishedAt) }],
      },
    ],
  };
}

function concernBlocks({ concerns }: SheetFacts, { t }: Setting): Block[] {
  if (concerns.length === 0) return [];
  return [
    { kind: 'heading', text: t('paper.diagnosis.concerns') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.diagnosis.said'), width: 'fill' },
        { title: t('paper.diagnosis.tried'), width: 190 },
      ],
      rows: concerns.map(({ said, words, reproduced, how }) => ({
        cells: [
          words === said ? said : { text: words, note: said },
          [reproduced === null ? '' : reproduced ? t('reproduction.yes') : t('reproduction.no'), how]
            .filter(Boolean)
            .join(' · '),
        ],
      })),
    },
  ];
}

function causeBlocks({ possibleCauses }: SheetFacts, { t, f }: Setting): Block[] {
  if (possibleCauses.length === 0) return [];
  return [
    { kind: 'heading', text: t('paper.diagnosis.possible') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.diagnosis.cause'), width: 'fill' },
        { title: t('paper.diagnosis.found'), width: 70 },
        { title: t('paper.diagnosis.cost'), width: 130, align: 'right' },
      ],
      rows: possibleCauses.map(({ title, fromMinor, toMinor, customerMayPay, found }) => ({
        cells: [
          customerMayPay ? { text: title, note: t('paper.diagnosis.may-pay') } : title,
          found ? t('paper.yes') : '',
          `${f.amount(fromMinor)} – ${f.money(toMinor)}`,
        ],
      })),
    },
  ];
}

function codeBlocks({ faultCodes }: SheetFacts, { t, locale }: Setting): Block[] {
  if (faultCodes.length === 0) return [];
  return [
    { kind: 'heading', text: t('paper.diagnosis.codes') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.diagnosis.code'), width: 70 },
        { title: t('paper.diagnosis.meaning'), width: 'fill' },
      ],
      rows: faultCodes.map(({ code, said }) => ({
        cells: [code, textOfFaultCode(code, locale) ?? said ?? ''],
      })),
    },
  ];
}
