/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { CustomerPage } from '../../api/index.ts';
import { type Answer, beyondAuthority } from './answer.ts';
import { askServer, newKey, type Refused } from './ask-server.ts';
import { useWords } from './words.tsx';

interface BeyondAuthorityProps {
  page: CustomerPage;
  token: string;
  answer: Answer;
  money: (minor: number) => string;
  reload(): Promise<void>;
}

/** A11: the driver chose more than they may agree to: whose yes it needs, and one tap to have them asked. */
export function BeyondAuthority({ page, token, answer, money, reload }: BeyondAuthorityProps) {
  const { t, locale } = useWords();
  const [state, setState] = useState<'open' | 'sending' | 'asked'>('open');
  const [refused, setRefused] = useState<{ by: Refused | null } | null>(null);
  const beyond = beyondAuthority(page, answer);
  if (!page.authority) return null;
  const limit = t('guest.authority.limit', { limit: money(page.authority.upToMinor) });
  if (!beyond) return <p class="quiet outside">{limit}</p>;
  const said = { amount: money(beyond.amount), owner: page.customer };
  const ask = async () => {
    setState('sending');
    const body = { words: t('guest.authority.words', said) };
    const outcome = await askServer(`customer-page/${token}/questions`, locale, { body, key: newKey() });
    setState(outcome.ok ? 'asked' : 'open');
    setRefused(outcome.ok ? null : { by: outcome.refused });
    if (outcome.ok) await reload();
  };
  return (
    <section class="card warned" role="status">
      <h2>{t('guest.authority.title')}</h2>
      <p>
        {limit} {t('guest.authority.beyond', said)}
      </p>
      {refused ? <p role="alert">{refused.by?.detail ?? t('guest.offline')}</p> : null}
      {state === 'asked' ? (
        <p>{t('guest.authority.asked')}</p>
      ) : (
        <button type="button" disabled={state === 'sending'} onClick={() => void ask()}>
          {t('guest.authority.ask')}
        </button>
      )}
    </section>
  );
}
