import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/format-place.tsx';
import { SignatureField } from '#platform/web/design/signature-field.tsx';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** The customer's hand under the list; a thing added later wants a new one. */
export function BelongingsSignature({
  sheet,
  steps,
  isOpen,
}: {
  sheet: Sheet;
  steps: Steps;
  isOpen: boolean;
}) {
  const { t } = useTranslation('walk-around');
  const format = useFormat();
  const [signerName, setSigner] = useState(sheet.customerName ?? '');
  const [signature, setSignature] = useState<string | null>(null);
  const signed = sheet.belongingsSignature;
  if (signed) {
    return (
      <p className={css.light} data-grade="green">
        {t('belongings.signed', { name: signed.signerName, at: format.time(signed.signedAt) })}
      </p>
    );
  }
  if (!isOpen) return null;
  return (
    <div className={css.form}>
      <h3>{t('belongings.sign-title')}</h3>
      <label className={css.field}>
        {t('belongings.signer')}
        <input value={signerName} maxLength={200} onChange={(event) => setSigner(event.target.value)} />
      </label>
      <SignatureField value={signature} onChange={setSignature} signer={signerName} />
      <button
        type="button"
        className={css.primary}
        disabled={!signature || !signerName.trim()}
        onClick={() => void steps.sign({ signerName: signerName.trim(), signature })}
      >
        {t('belongings.sign')}
      </button>
    </div>
  );
}
