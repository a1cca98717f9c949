import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { PaymentMethod } from '../../rules/index.ts';
import { methodsIn } from '../money/cash.ts';
import css from './pay.module.css';

interface MethodsProps {
  chosen: PaymentMethod | null;
  choose: (method: PaymentMethod) => void;
}

/** The ways money comes and goes in this country. */
export function Methods({ chosen, choose }: MethodsProps) {
  const { t } = useTranslation('settlement');
  const { country } = useWorkshop();
  return (
    <fieldset className={css.methods} aria-label={t('pay.method')}>
      {methodsIn(country).map((method) => (
        <Button
          key={method}
          className={css.method}
          aria-pressed={chosen === method}
          onClick={() => choose(method)}
        >
          {t(`payment-method.${method}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** The number the terminal or the bank gave. */
export function Reference({ value, onChange }: { value: string; onChange: (reference: string) => void }) {
  const { t } = useTranslation('settlement');
  return (
    <div className={css.field}>
      <span aria-hidden="true">{t('pay.reference')}</span>
      <Input
        aria-label={t('pay.reference')}
        size="large"
        value={value}
        maxLength={100}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
