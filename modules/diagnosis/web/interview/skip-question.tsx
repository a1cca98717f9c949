import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './interview.module.css';

const reasons = ['does-not-know', 'not-fitting', 'no-time'] as const;

interface SkipQuestionProps {
  pending: boolean;
  skip: (because: string) => void;
}

/** A question may be left open, but never without saying why. */
export function SkipQuestion({ pending, skip }: SkipQuestionProps) {
  const { t } = useTranslation('diagnosis');
  const [isOpen, open] = useState(false);
  if (!isOpen) {
    return (
      <Button type="link" size="large" onClick={() => open(true)}>
        {t('skip.skip')}
      </Button>
    );
  }
  return (
    <fieldset className={css.skips}>
      <legend>{t('skip.why')}</legend>
      {reasons.map((reason) => (
        <Button
          key={reason}
          size="large"
          disabled={pending}
          onClick={() => skip(t(`skip.because.${reason}`))}
        >
          {t(`skip.because.${reason}`)}
        </Button>
      ))}
    </fieldset>
  );
}
