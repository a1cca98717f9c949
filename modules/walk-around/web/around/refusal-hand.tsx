import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { SignatureField } from '#platform/web/design/signature-field.tsx';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';

interface RefusalHandProps {
  advice: Sheet['recommendations'][number];
  sheet: Pick<Sheet, 'visitId' | 'customerName' | 'declineRisk'>;
}

/** A4, A32: the risk as the paper will say it, in the customer's language, and the customer's hand under it. */
export default function RefusalHand({ advice, sheet }: RefusalHandProps) {
  const { visitId, customerName, declineRisk } = sheet;
  const { t } = useTranslation('walk-around');
  const [reason, setReason] = useState(advice.reason ?? '');
  const [signerName, setSigner] = useState(customerName ?? '');
  const [signature, setSignature] = useState<string | null>(null);
  const decline = useCommand('post', '/api/v1/visits/{visitId}/recommendations/{recommendationId}/decline');
  const send = () =>
    void decline.run({
      params: { path: { visitId, recommendationId: advice.id } },
      body: {
        ...{ reason: reason.trim(), signerName: signerName.trim(), signature: signature ?? '' },
        noticeVersion: declineRisk.version,
      },
    });
  return (
    <div className={css.form}>
      <p className={css.risk} lang={declineRisk.locale}>
        {declineRisk.text}
      </p>
      <label className={css.field}>
        {t('advice.reason')}
        <input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </label>
      <label className={css.field}>
        {t('belongings.signer')}
        <input value={signerName} maxLength={200} onChange={(event) => setSigner(event.target.value)} />
      </label>
      <SignatureField value={signature} onChange={setSignature} signer={signerName} />
      <button
        type="button"
        className={css.primary}
        disabled={decline.pending || !signature || !signerName.trim() || !reason.trim()}
        onClick={send}
      >
        {t('advice.sign-done')}
      </button>
    </div>
  );
}
