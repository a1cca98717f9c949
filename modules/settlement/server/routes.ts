import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../api/index.ts';
import { issueGatePass } from './commands/issue-gate-pass.ts';
import { receiveDeposit } from './commands/receive-deposit.ts';
import { receivePayment } from './commands/receive-payment.ts';
import { refundDeposit } from './commands/refund-deposit.ts';
import { releaseOnAccount } from './commands/release-on-account.ts';
import { reopenSettlement } from './commands/reopen-settlement.ts';
import { reversePayment } from './commands/reverse-payment.ts';
import { settle } from './commands/settle.ts';
import { settleFee } from './commands/settle-fee.ts';
import { checkGatePass } from './queries/check-gate-pass.ts';
import { readGate } from './queries/gate.ts';
import { listSettlements } from './queries/list-settlements.ts';
import { readTill } from './queries/till.ts';
import { readVisitDeposit } from './queries/visit-deposit.ts';
import { readVisitSettlements } from './queries/visit-settlements.ts';

const area = 'settlement';
const step = ['lifecycle/not-your-role', 'lifecycle/wrong-state'];

const seeing: Route[] = [
  query({
    url: '/settlements',
    area,
    right: 'settlement.see',
    summary: 'List settlements of a workshop, newest first, or only those with something left to pay.',
    query: api.settlementListQuery,
    answer: api.settlementList,
    run: listSettlements,
  }),
  query({
    url: '/visits/:visitId/settlements',
    area,
    right: 'settlement.see',
    summary: 'Read the money of a visit: each sheet with its payments, what is due, and the gate pass.',
    params: api.visitParams,
    answer: api.visitSettlements,
    run: readVisitSettlements,
  }),
  query({
    url: '/till',
    area,
    right: 'settlement.see',
    summary: 'Read the payments of a day by method.',
    query: api.tillQuery,
    answer: api.till,
    run: readTill,
  }),
];

const settling: Route[] = [
  write({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/settle',
    area,
    summary: 'Settle an order: one sheet per payer from the actual work.',
    params: api.orderParams,
    command: settle,
    answer: api.settled,
    refusals: [
      ...step,
      'repair-order/not-signed',
      'repair-order/unapproved-lines',
      'repair-order/jobs-unexplained',
      'repair-order/over-estimate',
    ],
  }),
  write({
    method: 'POST',
    url: '/visits/:visitId/settle-fee',
    area,
    summary: 'Settle the fee of a visit that ends without repair.',
    params: api.visitParams,
    command: settleFee,
    answer: api.settled,
    refusals: ['settlement/no-fee', 'settlement/already-settled'],
  }),
  write({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/reopen-settlement',
    area,
    summary: 'Take a settlement back while nothing is paid: each sheet by a counter-entry.',
    params: api.orderParams,
    body: api.reasonBody,
    command: reopenSettlement,
    answer: api.settlementReopened,
    refusals: [...step, 'settlement/already-paid'],
  }),
];

const paying: Route[] = [
  write({
    method: 'POST',
    url: '/settlements/:settlementId/payments',
    area,
    summary: 'Take money for a sheet, all of it or a part.',
    params: api.settlementParams,
    body: api.receivePaymentBody,
    command: receivePayment,
    answer: api.paymentStep,
    status: 201,
    refusals: [
      'settlement/borne-by-the-house',
      'settlement/overpaid',
      'settlement/nothing-due',
      'settlement/reversed',
      'settlement/only-cash-is-tendered',
      'settlement/tendered-too-little',
    ],
  }),
  write({
    method: 'POST',
    url: '/payments/:paymentId/reverse',
    area,
    summary: 'Give a payment back by an entry of its own; a gate pass that stood on it is void.',
    params: api.paymentParams,
    body: api.reasonBody,
    command: reversePayment,
    answer: api.paymentStep,
    status: 201,
    refusals: [
      'settlement/already-reversed',
      'settlement/is-a-reversal',
      'settlement/deposit-goes-with-the-sheet',
    ],
  }),
  write({
    method: 'POST',
    url: '/settlements/:settlementId/release',
    area,
    summary: 'Let the car go before the money is here, with the reason.',
    params: api.settlementParams,
    body: api.reasonBody,
    command: releaseOnAccount,
    answer: api.released,
    refusals: [
      'settlement/nothing-due',
      'settlement/already-released',
      'settlement/reversed',
      'settlement/borne-by-the-house',
      'settlement/above-release-limit',
    ],
  }),
];

const holding: Route[] = [
  query({
    url: '/visits/:visitId/deposit',
    area,
    right: 'settlement.see',
    summary: 'Read the deposit of a visit: what its parts ask for, what is held, and every entry.',
    params: api.visitParams,
    answer: api.visitDeposit,
    run: readVisitDeposit,
  }),
  write({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/deposits',
    area,
    summary: 'Take a deposit for an order that is not settled yet; its sheet uses it by itself.',
    params: api.orderParams,
    body: api.receivePaymentBody,
    command: receiveDeposit,
    answer: api.depositStep,
    status: 201,
    refusals: [
      'deposit/no-open-order',
      'deposit/covers-the-order',
      'deposit/more-than-the-order',
      'settlement/only-cash-is-tendered',
      'settlement/tendered-too-little',
    ],
  }),
  write({
    method: 'POST',
    url: '/visits/:visitId/deposit-refunds',
    area,
    summary: 'Give a deposit back by the stated terms, by an entry of its own.',
    params: api.visitParams,
    body: api.refundDepositBody,
    command: refundDeposit,
    answer: api.depositStep,
    status: 201,
    refusals: ['deposit/none-held', 'deposit/asked-for-the-parts', 'deposit/more-than-goes-back'],
  }),
];

const leaving: Route[] = [
  write({
    method: 'POST',
    url: '/visits/:visitId/gate-pass',
    area,
    summary: 'Issue the gate pass, when nothing is due.',
    params: api.visitParams,
    command: issueGatePass,
    answer: api.gatePassIssued,
    status: 201,
    refusals: [
      ...step,
      'visit/money-due',
      'visit/deposit-held',
      'visit/not-settled',
      'visit/no-exit-note',
      'settlement/gate-pass-exists',
    ],
  }),
  query({
    url: '/gate',
    area,
    right: 'gate.see',
    summary: 'Read which cars are inside and which may leave.',
    query: api.gateQuery,
    answer: api.gate,
    run: readGate,
  }),
  query({
    url: '/gate-passes/:code',
    area,
    right: 'gate.see',
    summary: 'Check a gate pass by its six digits.',
    params: api.gatePassParams,
    query: api.gateQuery,
    answer: api.gatePassCheck,
    refusals: ['settlement/gate-pass-unknown'],
    run: checkGatePass,
  }),
];

export const settlementRoutes: Route[] = [...seeing, ...settling, ...paying, ...holding, ...leaving];
