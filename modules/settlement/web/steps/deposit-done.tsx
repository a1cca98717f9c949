import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useFormat } from '#platform/web/design/index.ts';
import { PaperLink } from '../money/paper-link.tsx';
import css from './pay.module.css';

export type DepositStep = components['schemas']['DepositStep'];

interface DepositDoneProps {
  done: DepositStep;
  currency: string;
  isBack: boolean;
  close: () => void;
}

/** After the money: the change, the receipt to print, and the way out. */
export function DepositDone({ done, currency, isBack, close }: DepositDoneProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { number, changeMinor, documentId } = done;
  return (
    <>
      <div className={css.taken} role="status">
        <span className={css.takenTitle}>
          <CheckCircleFilled aria-hidden="true" />{' '}
          {t(isBack ? 'deposit.given-back' : 'deposit.taken', { number })}
        </span>
        {changeMinor ? (
          <b className={css.change}>{t('pay.change', { amount: format.money(changeMinor, { currency }) })}</b>
        ) : null}
        <PaperLink documentId={documentId}>{t('pay.receipt')}</PaperLink>
      </div>
      <Button size="large" block onClick={close}>
        {t('pay.close')}
      </Button>
    </>
  );
}
