import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeCustomerBody, customerParams } from '../../api/index.ts';
import { readCustomerFile } from '../customers/read-customer.ts';
import { refreshCustomerSearch } from '../customers/search-customer.ts';
import { refuseUnknownGroup } from '../customers/unknown-group.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changedFields } from '../edit/changes.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';
import { readTaxNumber } from '../edit/tax-number.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';

/** Puts right what the file says of a customer; the journal keeps which fields, never what stood in them. */
export const changeCustomer = command(
  'customer.keep',
  changeCustomerBody.extend(customerParams.shape),
  async (change, context) => {
    const { tx, actor, now, announce } = context;
    const workshopId = workplaceOf(actor, 'customer.keep', change.workshopId);
    if (isRefusal(workshopId)) return workshopId;
    const customer = await lockInGroup(context, 'customers', change.customerId);
    if (isRefusal(customer)) return customer;
    const stranger = await refuseUnknownGroup(tx, change.groupId);
    if (stranger) return stranger;
    const ofACompany = (change.kind ?? customer.kind) === 'company';
    const { country } = await getWorkshop(tx, workshopId);
    const taxNumber = change.taxNumber
      ? readTaxNumber(change.taxNumber, country, ofACompany)
      : change.taxNumber;
    if (isRefusal(taxNumber)) return taxNumber;

    const saved = await tx.db
      .updateTable('customers')
      .set({
        kind: change.kind,
        name: change.name,
        tax_number: taxNumber,
        address: change.address,
        notes: change.notes,
        preferred_channel: change.preferredChannel,
        preferred_locale: change.preferredLocale,
        group_id: change.groupId,
        driver_limit_minor: change.driverLimitMinor,
        archived_at: archivedAs(change.archived, customer, now),
        version: customer.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', customer.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await refreshCustomerSearch(tx, customer.id);
    announce({
      type: 'customer.changed',
      workshopId,
      chainId: customer.id,
      payload: { customerId: customer.id, fields: changedFields(customer, saved) },
    });
    return (await readCustomerFile(tx, actor, customer.id)) ?? refuse('request/not-found');
  },
);
