import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';

type Advice = Sheet['recommendations'][number];

/** Its pad for signing is not needed to begin with. */
const RefusalHand = lazy(() => import('./refusal-hand.tsx'));

interface Deciding {
  advice: Advice;
  sheet: Pick<Sheet, 'visitId' | 'customerName' | 'declineRisk'>;
  name: string;
}

/** Yes makes a job of it; no wants a reason, and of a red finding the customer's hand: now, or before the car goes. */
export function AdviceDecision({ advice, sheet, name }: Deciding) {
  const { t } = useTranslation('walk-around');
  const [isSigning, setSigning] = useState(false);
  const mayWrite = useMay('repair-order.write');
  const mayExcuse = useMay('recommendation.excuse');
  const accept = useCommand('post', '/api/v1/visits/{visitId}/recommendations/{recommendationId}/accept');
  const { visitId } = sheet;
  const params = { path: { visitId, recommendationId: advice.id } };
  const isOver = advice.state === 'accepted' && !advice.needsHand;
  if (isOver || !(mayWrite || mayExcuse)) return null;
  return (
    <>
      <div className={css.choices}>
        {mayWrite ? (
          <button
            type="button"
            className={css.secondary}
            disabled={accept.pending}
            aria-label={`${t('advice.accept')}: ${name}`}
            onClick={() => void accept.run({ params })}
          >
            {t('advice.accept')}
          </button>
        ) : null}
        {mayWrite && advice.state !== 'declined' ? <Decline params={params} name={name} /> : null}
        {mayWrite && advice.needsHand ? (
          <button
            type="button"
            className={css.secondary}
            aria-expanded={isSigning}
            aria-label={`${t('advice.sign')}: ${name}`}
            onClick={() => setSigning(!isSigning)}
          >
            {t('advice.sign')}
          </button>
        ) : null}
        {mayExcuse && advice.needsHand ? <Excuse params={params} name={name} /> : null}
      </div>
      {isSigning && advice.needsHand ? (
        <Suspense fallback={null}>
          <RefusalHand advice={advice} sheet={sheet} />
        </Suspense>
      ) : null}
    </>
  );
}

interface Asked {
  params: { path: { visitId: string; recommendationId: string } };
  name: string;
}

function Decline({ params, name }: Asked) {
  const { t } = useTranslation('walk-around');
  const decline = useCommand('post', '/api/v1/visits/{visitId}/recommendations/{recommendationId}/decline');
  return (
    <ReasonAndButton
      {...{ name, reason: t('advice.reason'), verb: t('advice.decline'), pending: decline.pending }}
      say={(reason) => void decline.run({ params, body: { reason } })}
    />
  );
}

function Excuse({ params, name }: Asked) {
  const { t } = useTranslation('walk-around');
  const excuse = useCommand('post', '/api/v1/visits/{visitId}/recommendations/{recommendationId}/excuse');
  return (
    <ReasonAndButton
      {...{ name, reason: t('advice.excuse-reason'), verb: t('advice.excuse'), pending: excuse.pending }}
      say={(reason) => void excuse.run({ params, body: { reason } })}
    />
  );
}

interface Saying {
  name: string;
  reason: string;
  verb: string;
  pending: boolean;
  say(reason: string): void;
}

function ReasonAndButton({ name, reason, verb, pending, say }: Saying) {
  const [text, setText] = useState('');
  return (
    <>
      <input
        className={css.note}
        aria-label={`${reason}: ${name}`}
        placeholder={reason}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className={css.quiet}
        aria-label={`${verb}: ${name}`}
        disabled={pending || !text.trim()}
        onClick={() => say(text.trim())}
      >
        {verb}
      </button>
    </>
  );
}
