import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { enterForm } from '../commands/enter-form.ts';
import { keepScan } from '../commands/keep-scan.ts';
import { printForms } from '../commands/print-forms.ts';
import { useForm, voidForm } from '../commands/use-form.ts';
import { readPaperForms } from '../queries/paper-forms.ts';

const area = 'reception';
const url = '/workshops/:workshopId/paper-forms/:number';
const taken = ['reception/no-such-form', 'reception/form-entered-already', 'reception/form-is-void'];

/** RECV-5: paper first, on numbered blank forms. */
export const paperRoutes: Route[] = [
  query({
    area,
    url: '/paper-forms',
    summary: 'List the numbers of paper forms still to be entered or voided, and the batches printed.',
    right: 'paper-form.keep',
    query: api.paperFormsQuery,
    answer: api.paperForms,
    run: readPaperForms,
  }),
  write({
    area,
    method: 'POST',
    url: '/workshops/:workshopId/paper-forms',
    summary: 'Print blank forms with the next numbers.',
    command: printForms,
    params: api.workshopParams,
    body: api.printFormsBody,
    answer: api.formsPrinted,
    status: 201,
  }),
  write({
    area,
    method: 'POST',
    url: `${url}/use`,
    summary: 'Take a number into use: it is to be entered today.',
    command: useForm,
    params: api.paperFormParams,
    body: api.useFormBody.nullish(),
    answer: api.formStep,
    refusals: [...taken, 'reception/form-used-already'],
  }),
  write({
    area,
    method: 'POST',
    url: `${url}/void`,
    summary: 'Void a number with its reason.',
    command: voidForm,
    params: api.paperFormParams,
    body: api.voidFormBody,
    answer: api.formStep,
    refusals: taken,
  }),
  write({
    area,
    method: 'POST',
    url: `${url}/enter`,
    summary: 'Enter what a form says, with the times it bears and its scan.',
    command: enterForm,
    params: api.paperFormParams,
    body: api.enterFormBody,
    answer: api.formEntered,
    status: 201,
    refusals: [
      ...taken,
      'reception/paper-time-ahead',
      'reception/paper-before-print',
      'reception/greeted-before-arrival',
      'reception/scan-not-found',
      'reception/not-an-advisor',
      'reception/stay-was-cancelled',
      'visit/already-here',
      'visit/here-elsewhere',
    ],
  }),
  write({
    area,
    method: 'POST',
    url: `${url}/scan`,
    summary: 'Keep the scan of a form entered before.',
    command: keepScan,
    params: api.paperFormParams,
    body: api.keepScanBody,
    answer: api.formStep,
    refusals: [
      'reception/no-such-form',
      'reception/form-not-entered',
      'reception/scan-kept-already',
      'reception/scan-not-found',
    ],
  }),
];
