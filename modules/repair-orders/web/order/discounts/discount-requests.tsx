import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant, Money, StatusTag } from '#platform/web/design/index.ts';
import type { Order } from '../order.ts';
import css from './discounts.module.css';

type DiscountRequest = components['schemas']['DiscountRequest'];

/** Discounts asked for in this order: who asked and why, and for who may, yes or no. */
export function DiscountRequests({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const asked = { params: { path: { repairOrderId: order.id } } };
  const answer = api.useQuery('get', '/api/v1/repair-orders/{repairOrderId}/discount-requests', asked);
  const items = answer.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <ul className={css.requests} aria-label={t('order.discounts-asked')}>
      {items.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </ul>
  );
}

/** One discount asked for, with what may be done about it. */
export function Request({ request }: { request: DiscountRequest }) {
  const { t } = useTranslation('repair-orders');
  const { lineName, offMinor, grossMinor, currency, reason, state, askedBy, askedAt } = request;
  return (
    <li className={css.request}>
      <span>
        <strong>−</strong>
        <Money minor={offMinor} currency={currency} /> / <Money minor={grossMinor} currency={currency} /> ·{' '}
        {lineName}
        <br />
        <span className={css.quiet}>
          {askedBy?.name} <q>{reason}</q> <Instant at={askedAt} />
        </span>
        {request.decidedReason ? (
          <>
            <br />
            <span className={css.quiet}>
              {request.decidedBy?.name} <q>{request.decidedReason}</q>
            </span>
          </>
        ) : null}
      </span>
      {request.mayDecide ? (
        <Decide request={request} />
      ) : (
        <StatusTag>{t(`order.discount-state.${state}`)}</StatusTag>
      )}
    </li>
  );
}

function Decide({ request: { id } }: { request: DiscountRequest }) {
  const { t } = useTranslation('repair-orders');
  const [reason, setReason] = useState('');
  const [isDeclining, setDeclining] = useState(false);
  const decide = useCommand('post', '/api/v1/discount-requests/{discountRequestId}/decide', {
    basedOn: 'none',
  });
  const send = (granted: boolean) =>
    decide.run({
      params: { path: { discountRequestId: id } },
      body: { granted, ...(reason.trim() ? { reason: reason.trim() } : {}) },
    });
  return (
    <span className={css.decide}>
      {isDeclining ? (
        <Input
          autoFocus
          value={reason}
          aria-label={t('order.reason')}
          placeholder={t('order.reason')}
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={() => void send(false)}
        />
      ) : (
        <Button loading={decide.pending} onClick={() => void send(true)}>
          {t('order.discount-grant')}
        </Button>
      )}
      <Button
        disabled={isDeclining && reason.trim() === ''}
        onClick={() => (isDeclining ? void send(false) : setDeclining(true))}
      >
        {t('order.discount-decline')}
      </Button>
    </span>
  );
}
