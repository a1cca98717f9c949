import { type PayerShare, splitAmongPayers } from '#modules/repair-orders/rules/index.ts';
import type { LineRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type BorneLine, bearOverrun, type OverrunLine } from '../../rules/index.ts';

/** Moves an overrun from the customer's shares of the lines that grew to the shop's own; gives what was moved. */
export function moveToShop(tx: Tx, lines: readonly LineRow[], overMinor: number): number {
  const borne = bearOverrun(lines.map(overrunLineOf), overMinor);
  for (const each of borne) saveShares(tx, lines, each);
  return borne.reduce((sum, { minor }) => sum + minor, 0);
}

function overrunLineOf(line: LineRow): OverrunLine {
  return {
    id: line.id,
    totalMinor: line.total_minor,
    authorizedMinor: line.authorized_minor,
    customerMinor: ofPayer(line, 'customer'),
  };
}

function ofPayer(line: LineRow, payer: string): number {
  return line.shares.find((share) => share.payer === payer)?.totalMinor ?? 0;
}

/** The shares as amounts, the customer paying what is left: so the line still adds up when its actual changes. */
function saveShares(tx: Tx, lines: readonly LineRow[], { id, minor }: BorneLine): void {
  const line = lines.find((each) => each.id === id);
  if (!line) return;
  const others = line.shares.filter(({ payer }) => payer !== 'customer' && payer !== 'internal');
  const agreed: PayerShare[] = [
    { payer: 'customer', amountMinor: null },
    ...others.map(({ payer, totalMinor }) => ({ payer, amountMinor: totalMinor })),
    { payer: 'internal', amountMinor: ofPayer(line, 'internal') + minor },
  ];
  const amounts = { netMinor: line.net_minor, taxMinor: line.tax_minor, totalMinor: line.total_minor };
  const priced = splitAmongPayers(amounts, agreed);
  if (isRefusal(priced)) throw new Error(`Shares of line ${id} do not add up: ${priced.code}.`);
  const shares = priced.map((share, place) => ({
    ...share,
    bp: null,
    amountMinor: agreed[place]?.amountMinor ?? null,
  }));
  tx.send(
    'bear_line',
    'update repair_order_lines set shares = $3, version = version + 1 where organization_id = $1 and id = $2',
    [tx.organizationId, id, JSON.stringify(shares)],
  );
}
