import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useDraft } from '#platform/web/design/index.ts';
import type { ConcernInterview } from '../use-diagnosis.ts';
import css from './interview.module.css';

interface TriedStepProps {
  concern: ConcernInterview;
  next(): void;
}

/** INSP-2: tried together with the customer: did it show, and how; not showing is written down as well. */
export function TriedStep({ concern, next }: TriedStepProps) {
  const { t } = useTranslation('diagnosis');
  const { concernId, reproduction } = concern;
  const [how, setHow, forget] = useDraft(`interview.${concernId}.tried`, reproduction?.how ?? '');
  const note = useCommand('post', '/api/v1/concerns/{concernId}/reproduction');
  const send = async (reproduced: boolean) => {
    const done = await note.run({
      params: { path: { concernId } },
      body: { reproduced, how: how.trim() || null },
    });
    if (!done) return;
    forget();
    next();
  };
  return (
    <>
      <h1>{t('tried.title')}</h1>
      {reproduction ? (
        <p className={css.quiet}>{t(reproduction.reproduced ? 'tried.was' : 'tried.was-not')}</p>
      ) : null}
      <Input.TextArea
        rows={3}
        value={how}
        maxLength={2000}
        aria-label={t('tried.how')}
        placeholder={t('tried.how-hint')}
        onChange={(event) => setHow(event.target.value)}
      />
      <div className={css.taps}>
        <Button
          className={css.tap}
          disabled={!how.trim()}
          loading={note.pending}
          onClick={() => void send(true)}
        >
          {t('tried.yes')}
        </Button>
        <Button className={css.tap} loading={note.pending} onClick={() => void send(false)}>
          {t('tried.no')}
        </Button>
        <Button className={css.tap} onClick={next}>
          {t('tried.later')}
        </Button>
      </div>
      {how.trim() ? null : <p className={css.quiet}>{t('tried.how-needed')}</p>}
    </>
  );
}
