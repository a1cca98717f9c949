/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import type { CustomerPage } from '../../api/index.ts';
import { type Answer, bodyOf, missingIn, wantedJobs } from './answer.ts';
import { askServer, newKey, type Refused } from './ask-server.ts';
import { dropDraft } from './draft.ts';
import { Signature } from './signature.tsx';
import { useWords } from './words.tsx';

interface SendAnswerProps {
  page: CustomerPage;
  token: string;
  answer: Answer;
  change(more: Partial<Answer>): void;
  reload(): Promise<void>;
}

/** Name, hand, and the one button; what is missing is said and nothing typed is lost when the network is away. */
export function SendAnswer({ page, token, answer, change, reload }: SendAnswerProps) {
  const { t, locale } = useWords();
  const [isAsked, setAsked] = useState(false);
  const { isSending, refused, send } = useSending(page, token, reload);
  const missing = missingIn(page, answer);
  const isAnythingWanted = wantedJobs(page, answer).length > 0;
  const verb = !isAnythingWanted
    ? t('guest.send-nothing')
    : t(page.purpose === 'contract' ? 'guest.send-contract' : 'guest.send-decision');
  const press = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (missing.length === 0) void send(bodyOf(page, answer, locale));
  };
  return (
    <form class="card" id="sign" onSubmit={press} noValidate>
      <h2>{t('guest.sign')}</h2>
      <label>
        {t('guest.signer')}
        <input
          type="text"
          maxLength={120}
          autocomplete="name"
          value={answer.name}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </label>
      {isAnythingWanted ? (
        <Signature strokes={answer.strokes} draw={(signature, strokes) => change({ signature, strokes })} />
      ) : null}
      {isAsked && missing.length > 0 ? (
        <ul class="missing" role="alert">
          {missing.map((each) => (
            <li key={each}>{t(`guest.missing.${each}`)}</li>
          ))}
        </ul>
      ) : null}
      {refused ? (
        <p class="missing" role="alert">
          {refused.by?.detail ?? t('guest.offline')}
        </p>
      ) : null}
      <button type="submit" class="main" disabled={isSending}>
        {isSending ? t('guest.sending') : verb}
      </button>
    </form>
  );
}

/** Sends under one key until the server has answered: pressed again after a broken connection, it counts once. */
function useSending(page: CustomerPage, token: string, reload: () => Promise<void>) {
  const { locale } = useWords();
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<{ by: Refused | null } | null>(null);
  const last = useRef<{ key: string; said: string } | null>(null);
  const send = async (body: object) => {
    const said = JSON.stringify(body);
    if (last.current?.said !== said) last.current = { key: newKey(), said };
    setSending(true);
    setRefused(null);
    const path = `customer-page/${token}/${page.purpose === 'contract' ? 'sign' : 'decide'}`;
    const outcome = await askServer(path, locale, { body, key: last.current.key });
    setSending(false);
    if (!outcome.ok) {
      setRefused({ by: outcome.refused });
      if (outcome.refused) last.current = null;
    }
    if (outcome.ok) dropDraft(token);
    if (outcome.ok || outcome.refused) await reload();
    if (outcome.ok) window.scrollTo(0, 0);
  };
  return { isSending, refused, send };
}
