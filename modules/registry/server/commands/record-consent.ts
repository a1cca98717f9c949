import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { customerParams, recordConsentBody } from '../../api/index.ts';
import { lockCustomer } from '../customers/lock-customer.ts';
import { newConsents } from '../customers/new-parts.ts';
import { readCustomerFile } from '../customers/read-customer.ts';

/** FILE-3 keeps what a customer said yes or no to, and how; the newest word holds, the earlier ones stay as proof. */
export const recordConsent = command(
  'customer.keep',
  recordConsentBody.extend(customerParams.shape),
  async ({ customerId, workshopId, purpose, granted, channel }, context) => {
    const workshop = await lockCustomer(context, customerId, workshopId);
    if (isRefusal(workshop)) return workshop;
    const { tx, actor, now, announce } = context;
    const given = [{ purpose, granted, channel }];
    tx.post(tx.db.insertInto('customer_consents').values(newConsents(given, { tx, customerId, actor, now })));
    announce({
      type: 'customer.consent-recorded',
      workshopId: workshop.id,
      chainId: customerId,
      payload: { customerId, purpose, granted, channel: channel ?? null },
    });
    return (await readCustomerFile(tx, actor, customerId)) ?? refuse('request/not-found');
  },
);
