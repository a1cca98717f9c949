import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { expectPartBody, partParams } from '../../api/index.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';

const input = expectPartBody.extend(partParams.shape);

/** QUOTE-5: the parts clerk says when the next delivery is due, or that nobody knows: promises are reckoned with it. */
export const expectPart = command(
  'stock.receive',
  input,
  async ({ partId, workshopId, expectedAt }, context) => {
    const { tx, actor, now, announce } = context;
    const no = lacksRight(actor, 'stock.receive', workshopId);
    if (no) return no;
    const due = expectedAt === null ? null : new Date(expectedAt);
    if (due && due <= now) return refuseField('/expectedAt', 'part/expected-in-the-past');
    const part = await lockInGroup(context, 'parts', partId);
    if (isRefusal(part)) return part;
    const [before] = await tx.rows<{ expected_at: Date | null }>('read_expected', readExpected, [
      tx.organizationId,
      workshopId,
      partId,
    ]);
    if (!before) return refuse('part/not-kept-here');
    tx.send('save_expected', saveExpected, [tx.organizationId, workshopId, partId, due]);
    announce({
      type: 'part.expected',
      workshopId,
      chainId: partId,
      payload: { partId, expectedAt: due, previous: before.expected_at },
    });
    return { partId, workshopId, expectedAt };
  },
);

const readExpected = `
  select expected_at from part_stock where organization_id = $1 and workshop_id = $2 and part_id = $3`;

const saveExpected = `
  update part_stock set expected_at = $4 where organization_id = $1 and workshop_id = $2 and part_id = $3`;
