import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { addContact } from '../commands/add-contact.ts';
import { addCustomer } from '../commands/add-customer.ts';
import { changeCustomer } from '../commands/change-customer.ts';
import { classifyCustomer } from '../commands/classify-customer.ts';
import { recordConsent } from '../commands/record-consent.ts';
import { removeContact } from '../commands/remove-contact.ts';
import { getCustomerFile, listCustomers } from '../queries/list-customers.ts';

const area = 'customers';
const right = 'customer.see';
const params = api.customerParams;
const answer = api.customerFile;
const taxRefusals = [
  'customer/no-such-group',
  'uscc/check-character-wrong',
  'uscc/wrong-length',
  'nif/wrong-form',
  'nif/control-wrong',
];
const contactRefusals = ['contact/phone-not-valid', 'contact/email-not-valid'];

/** People and companies who own or bring cars. */
export const customerRoutes: Route[] = [
  query({
    url: '/customers',
    summary: 'List customers newest first, or find them by part of name or phone.',
    area,
    right,
    query: api.customerQuery,
    answer: pageOf(api.customerCard),
    run: listCustomers,
  }),
  write({
    method: 'POST',
    url: '/customers',
    summary: 'Open the file of a customer.',
    area,
    body: api.addCustomerBody,
    answer,
    status: 201,
    command: addCustomer,
    refusals: [...contactRefusals, ...taxRefusals],
  }),
  query({
    url: '/customers/:customerId',
    summary: 'Get the file of a customer with contacts, consents, cars and last visits.',
    area,
    right,
    params,
    answer,
    run: getCustomerFile,
  }),
  write({
    method: 'PATCH',
    url: '/customers/:customerId',
    summary: 'Change the file of a customer, or take it out of use.',
    area,
    params,
    body: api.changeCustomerBody,
    answer,
    versioned: true,
    command: changeCustomer,
    refusals: taxRefusals,
  }),
  write({
    method: 'POST',
    url: '/customers/:customerId/contacts',
    summary: 'Note how a customer can be reached; one known already is kept once.',
    area,
    params,
    body: api.addContactBody,
    answer,
    status: 201,
    command: addContact,
    refusals: contactRefusals,
  }),
  write({
    method: 'DELETE',
    url: '/contacts/:contactId',
    summary: 'Forget a number or address that no longer reaches the customer.',
    area,
    params: api.contactParams,
    answer: api.gone,
    command: removeContact,
  }),
  write({
    method: 'POST',
    url: '/customers/:customerId/class',
    summary: 'Give a key account its class, with the reason, or take it away.',
    area,
    params,
    body: api.classifyCustomerBody,
    answer,
    status: 201,
    command: classifyCustomer,
  }),
  write({
    method: 'POST',
    url: '/customers/:customerId/consents',
    summary: 'Record a yes or no to marketing or pictures.',
    area,
    params,
    body: api.recordConsentBody,
    answer,
    status: 201,
    command: recordConsent,
  }),
];
