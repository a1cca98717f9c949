import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import css from './discounts.module.css';

interface AskDiscountProps {
  lineId: string;
  /** What was typed and is more than one may give. */
  wanted: { discountBp: number } | { discountMinor: number };
  done(): void;
}

/** More than one may give is asked for, with the reason; whoever may grant it sees it at once. */
export function AskDiscount({ lineId, wanted, done }: AskDiscountProps) {
  const { t } = useTranslation('repair-orders');
  const [reason, setReason] = useState('');
  const ask = useCommand('post', '/api/v1/lines/{lineId}/discount-requests', {
    basedOn: 'none',
    onDone: done,
  });
  return (
    <Alert
      type="info"
      style={{ marginBlockEnd: 16 }}
      title={t('order.discount-ask-hint')}
      description={
        <span className={css.decide}>
          <Input
            value={reason}
            aria-label={t('order.reason')}
            placeholder={t('order.reason')}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            loading={ask.pending}
            disabled={reason.trim() === ''}
            onClick={() => void ask.run({ params: { path: { lineId } }, body: { ...wanted, reason } })}
          >
            {t('order.discount-ask')}
          </Button>
        </span>
      }
    />
  );
}
