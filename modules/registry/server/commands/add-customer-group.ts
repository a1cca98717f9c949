import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addCustomerGroupBody } from '../../api/index.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { presentCustomerGroup } from '../present/prices.ts';

/** Opens a group of customers who may be charged by a list of their own. */
export const addCustomerGroup = command('price.keep', addCustomerGroupBody, async (group, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'price.keep', group.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const saved = await tx.db
    .insertInto('customer_groups')
    .values({
      organization_id: tx.organizationId,
      id: newId(now),
      names: JSON.stringify(group.names),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  announce({
    type: 'customer-group.added',
    workshopId,
    chainId: saved.id,
    payload: { customerGroupId: saved.id, names: group.names },
  });
  return presentCustomerGroup(saved);
});
