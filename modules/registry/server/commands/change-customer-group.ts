import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeCustomerGroupBody, customerGroupParams } from '../../api/index.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { presentCustomerGroup } from '../present/prices.ts';

const input = changeCustomerGroupBody.extend(customerGroupParams.shape);

/** Renames a group of customers, or takes it out of use. */
export const changeCustomerGroup = command('price.keep', input, async (change, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'price.keep', change.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const group = await lockInGroup(context, 'customer_groups', change.customerGroupId);
  if (isRefusal(group)) return group;
  const saved = await tx.db
    .updateTable('customer_groups')
    .set({
      names: change.names && JSON.stringify(change.names),
      archived_at: archivedAs(change.archived, group, now),
      version: group.version + 1,
    })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', group.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  announce({
    type: 'customer-group.changed',
    workshopId,
    chainId: group.id,
    payload: { customerGroupId: group.id, ...changesBetween(group, saved) },
  });
  return presentCustomerGroup(saved);
});
