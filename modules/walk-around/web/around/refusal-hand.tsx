import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { SignatureField } from '#platform/web/design/signature-field.tsx';
import { languageStore } from '#platform/web/i18n.ts';
import { useStore } from '#platform/web/store.ts';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';

interface RefusalHandProps {
  advice: Sheet['recommendations'][number];
  sheet: Pick<Sheet, 'visitId' | 'workshopId' | 'customerName'>;
}

/** A4: the risk in the words in force, and the customer's hand under it. */
export default function RefusalHand({ advice, sheet }: RefusalHandProps) {
  const { visitId, workshopId, customerName } = sheet;
  const { t } = useTranslation('walk-around');
  const { locale } = useStore(languageStore);
  const [reason, setReason] = useState(advice.reason ?? '');
  const [signerName, setSigner] = useState(customerName ?? '');
  const [signature, setSignature] = useState<string | null>(null);
  const decline = useCommand('post', '/api/v1/visits/{visitId}/recommendations/{recommendationId}/decline');
  const notices = api.useQuery('get', '/api/v1/workshops/{workshopId}/notices', {
    params: { path: { workshopId } },
  });
  const risk = notices.data?.items.find(({ kind }) => kind === 'declined-safety')?.current.texts[locale];
  const send = () =>
    void decline.run({
      params: { path: { visitId, recommendationId: advice.id } },
      body: { reason: reason.trim(), signerName: signerName.trim(), signature: signature ?? '' },
    });
  return (
    <div className={css.form}>
      {risk ? <p className={css.risk}>{risk}</p> : null}
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
