import { CheckCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useFormat } from '#platform/web/design/index.ts';
import { PaperLink } from '../money/paper-link.tsx';
import css from './pay.module.css';

export type Taken = components['schemas']['PaymentStep'];

/** After the money: the change in large figures, and the receipt to print. */
export function TakenNote({ taken, currency }: { taken: Taken; currency: string }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { number, changeMinor, restMinor, documentId } = taken;
  return (
    <div className={css.taken} role="status">
      <span className={css.takenTitle}>
        <CheckCircleFilled aria-hidden="true" /> {t('pay.taken', { number })}
      </span>
      {changeMinor ? (
        <b className={css.change}>{t('pay.change', { amount: format.money(changeMinor, { currency }) })}</b>
      ) : null}
      {restMinor === 0 ? <span>{t('sheet.nothing-left')}</span> : null}
      <PaperLink documentId={documentId}>{t('pay.receipt')}</PaperLink>
    </div>
  );
}
