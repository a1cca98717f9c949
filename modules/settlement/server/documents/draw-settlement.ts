import {
  customerFields,
  howMuch,
  inWords,
  payerName,
  shownAmount,
  subtotals,
  unitPrice,
  vehicleFields,
} from '#modules/repair-orders/server/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { Block, Cell, Field, Table } from '#platform/server/pdf/drawing.ts';
import { textIn } from '#platform/server/text.ts';
import type { SheetLine } from '../../rules/index.ts';
import { paymentRows } from './payment-table.ts';
import type { SettlementFacts } from './settlement-facts.ts';

/** SETL-1 the sheet of one payer: what was done and why, labour and material apart, the sum, and what was advised. */
export function drawSettlement(facts: SettlementFacts, setting: Setting): Paper {
  const { t, isOriginal } = setting;
  const { sheet, payments, house } = facts;
  return {
    title: t('paper.settlement.title'),
    subtitle: t('paper.settlement.subtitle', { payer: payerName(sheet.payer, setting.locale) }),
    watermark: isOriginal || payments.length > 0 ? undefined : 'copy',
    blocks: [
      { kind: 'fields', columns: 3, fields: headFields(facts, setting) },
      ...doneBlocks(facts, setting),
      ...moneyBlocks(facts, setting),
      ...inWords(sheet.totalMinor, house.currency, setting),
      ...paymentRows(payments, setting),
      ...adviceBlocks(facts, setting),
      {
        kind: 'signatures',
        signatures: [
          { role: t('paper.settlement.signed-by-payer') },
          { role: t('paper.settlement.signed-by-house'), name: facts.issuedBy ?? undefined },
        ],
      },
    ],
  };
}

export function headFields({ visit, issuedAt, issuedBy }: SettlementFacts, setting: Setting): Field[] {
  const { t, f } = setting;
  return [
    ...customerFields(visit.customer, setting),
    ...(visit.orderNumber ? [{ label: t('paper.field.order'), value: visit.orderNumber }] : []),
    ...vehicleFields(visit.vehicle, setting),
    ...(visit.odometer
      ? [{ label: t('paper.field.odometer'), value: f.odometer(visit.odometer.value, visit.odometer.unit) }]
      : []),
    { label: t('paper.field.arrived'), value: f.moment(visit.arrivedAt) },
    { label: t('paper.settlement.issued'), value: f.moment(issuedAt) },
    { label: t('paper.field.advisor'), value: visit.advisor ?? '' },
    { label: t('paper.settlement.cashier'), value: issuedBy ?? '' },
  ];
}

/** A8 clear words for what was done, never only where somebody looked. */
function doneBlocks({ sheet, visit }: SettlementFacts, { t }: Setting): Block[] {
  if (!visit.orderNumber) return [];
  const rows = sheet.jobs.map(({ title, cause, correction }, place) => ({
    cells: [`${place + 1}`, title, cause ?? '', correction ?? ''],
  }));
  return [
    { kind: 'heading', text: t('paper.settlement.done') },
    {
      kind: 'table',
      columns: [
        { title: '', width: 16 },
        { title: t('paper.column.job'), width: 150 },
        { title: t('paper.column.cause'), width: 130 },
        { title: t('paper.column.correction'), width: 'fill' },
      ],
      rows,
    },
  ];
}

function moneyBlocks(facts: SettlementFacts, setting: Setting): Block[] {
  const { t, f } = setting;
  const { sheet, pricesIncludeTax, paidMinor, payments } = facts;
  const lines = sheet.jobs.flatMap((job) => job.lines);
  const parts = (['labor', 'part', 'other'] as const)
    .map((kind) => ({ kind, lines: lines.filter((line) => sortOf(line) === kind) }))
    .filter((part) => part.lines.length > 0);
  const tables = parts.map((part): Table => lineTable(part.kind, part.lines, facts, setting));
  const sums = [
    ...subtotals(lines, pricesIncludeTax, setting),
    { label: t('paper.settlement.total'), value: f.money(sheet.totalMinor), strong: true },
    ...(payments.length > 0
      ? [
          { label: t('paper.settlement.paid'), value: f.amount(paidMinor) },
          { label: t('paper.settlement.rest'), value: f.money(sheet.totalMinor - paidMinor), strong: true },
        ]
      : []),
  ];
  const last = tables.at(-1);
  return [...tables.slice(0, -1), ...(last ? [{ ...last, totals: sums }] : [])];
}

function sortOf({ kind }: SheetLine): 'labor' | 'part' | 'other' {
  return kind === 'labor' || kind === 'part' ? kind : 'other';
}

function lineTable(
  kind: 'labor' | 'part' | 'other',
  lines: readonly SheetLine[],
  { pricesIncludeTax }: SettlementFacts,
  setting: Setting,
): Table {
  const { t, f } = setting;
  return {
    kind: 'table',
    columns: [
      { title: t(`paper.column.${kind}`), width: 'fill' },
      {
        title: t(kind === 'labor' ? 'paper.column.hours' : 'paper.column.quantity'),
        width: 56,
        align: 'right',
      },
      { title: t('paper.column.price'), width: 60, align: 'right' },
      { title: t('paper.column.amount', { currency: f.currency }), width: 76, align: 'right' },
    ],
    rows: lines.map((line) => ({
      cells: [
        lineName(line, setting),
        howMuch(line, setting),
        unitPrice(line, setting),
        f.amount(shownAmount(line, pricesIncludeTax)),
      ],
    })),
  };
}

/** Who else bears a line is said in words, not in figures: what the maker pays is between them and the house. */
function lineName(line: SheetLine, { t, f, locale }: Setting): Cell {
  const others = line.alsoPaidBy.map((payer) => payerName(payer, locale)).join(t('paper.comma'));
  const note = [
    line.code,
    line.source && textIn(locale, `part-source.${line.source}`),
    line.discountMinor > 0 && t('paper.line.discount', { amount: f.amount(line.discountMinor) }),
    others && line.totalMinor === 0 && t('paper.settlement.borne-by', { payers: others }),
    others && line.totalMinor > 0 && t('paper.settlement.partly-borne-by', { payers: others }),
    !others && line.totalMinor === 0 && t('paper.line.free'),
  ];
  return { text: line.name, note: note.filter(Boolean).join(' · ') || undefined };
}

/** What was advised and not wanted is said once more, safety first. */
function adviceBlocks({ sheet }: SettlementFacts, { t, f }: Setting): Block[] {
  if (sheet.advice.length === 0) return [];
  const sentences = sheet.advice
    .toSorted((a, b) => Number(b.safety) - Number(a.safety))
    .map(({ title, finding, safety, totalMinor }) =>
      [
        safety && t('paper.settlement.safety'),
        title,
        finding && `(${finding})`,
        totalMinor > 0 && t('paper.settlement.advised-at', { amount: f.money(totalMinor) }),
      ]
        .filter(Boolean)
        .join(' '),
    );
  return [{ kind: 'notice', title: t('paper.settlement.advice'), text: sentences.join('\n') }];
}
