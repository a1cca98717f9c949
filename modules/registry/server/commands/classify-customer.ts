import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { classifyCustomerBody, customerParams } from '../../api/index.ts';
import { readCustomerFile } from '../customers/read-customer.ts';
import { workplaceOf } from '../edit/workplace.ts';

/** KEY-1: gives a key account its class; what it was before and why stays in its history. */
export const classifyCustomer = command(
  'customer.classify',
  classifyCustomerBody.extend(customerParams.shape),
  async ({ customerId, accountClass, reason, workshopId: named }, { tx, actor, now, announce }) => {
    const workshopId = workplaceOf(actor, 'customer.classify', named);
    if (isRefusal(workshopId)) return workshopId;
    const [customer] = await tx.rows(
      'classify_customer',
      `update customers set account_class = $3, version = version + 1
       where organization_id = $1 and id = $2 returning id`,
      [tx.organizationId, customerId, accountClass],
    );
    if (!customer) return refuse('request/not-found');
    const id = newId(now);
    tx.send(
      'note_customer_class',
      `insert into customer_classes (organization_id, id, customer_id, account_class, reason, decided_at, decided_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organizationId, id, customerId, accountClass, reason, now, actor.staffId],
    );
    announce({
      type: 'customer.classified',
      workshopId,
      chainId: customerId,
      payload: { customerId, accountClass },
    });
    return (await readCustomerFile(tx, actor, customerId)) ?? refuse('request/not-found');
  },
);
