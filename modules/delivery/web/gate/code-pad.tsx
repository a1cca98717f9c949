import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { KeyPad, useRoom } from '#platform/web/design/index.ts';
import css from './gate.module.css';
import { codeLength } from './use-gate.ts';

interface CodePadProps {
  code: string;
  onChange: (code: string) => void;
}

/** Six digits, typed with a thumb or on a keyboard. */
export function CodePad({ code, onChange }: CodePadProps) {
  const { t } = useTranslation('delivery');
  const isTouch = useRoom() !== 'desk';
  return (
    <>
      <Input
        size="large"
        className={css.code}
        aria-label={t('exit.code')}
        placeholder="······"
        value={code}
        maxLength={codeLength}
        autoComplete="off"
        inputMode={isTouch ? 'none' : 'numeric'}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
      />
      {code.length < codeLength ? (
        <KeyPad kind="number" value={code} maxLength={codeLength} onChange={onChange} />
      ) : null}
    </>
  );
}
