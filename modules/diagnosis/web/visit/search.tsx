import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant, Money } from '#platform/web/design/index.ts';
import { mayTake } from '../use-diagnosis.ts';
import { ConsentDrawer } from './consent-drawer.tsx';
import { FinishDrawer } from './finish-drawer.tsx';
import { type DiagnosisPartProps, Part } from './part.tsx';
import css from './visit.module.css';

/** INSP-8: the customer's yes, the search under it, and the sheet it ends with. */
export function Search({ visitId, page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const [opened, open] = useState<'consent' | 'finish' | null>(null);
  const path = { params: { path: { visitId } } };
  const start = useCommand('post', '/api/v1/visits/{visitId}/diagnosis/start');
  const { consent, diagnosis } = page;
  const isRunning = diagnosis !== null && diagnosis.finishedAt === null;
  const isAgreedAnew = !diagnosis || Boolean(consent && consent.at > (diagnosis.finishedAt ?? ''));
  const close = () => open(null);
  return (
    <Part
      title={t('search.title')}
      actions={
        <div className={css.actions}>
          {mayTake(page, 'consent') && !isRunning ? (
            <Button size="small" onClick={() => open('consent')}>
              {consent ? t('search.agree-anew') : t('search.agree')}
            </Button>
          ) : null}
          {mayTake(page, 'start') && isAgreedAnew ? (
            <Button size="small" loading={start.pending} onClick={() => void start.run(path)}>
              {t('search.start')}
            </Button>
          ) : null}
          {mayTake(page, 'finish') ? (
            <Button size="small" onClick={() => open('finish')}>
              {t('search.finish')}
            </Button>
          ) : null}
        </div>
      }
    >
      {consent ? (
        <span className={css.quiet}>
          {consent.scope} · {t('search.fee')} <Money minor={consent.feeMinor} currency={consent.currency} /> ·{' '}
          {t('search.limit')} <Money minor={consent.limitMinor} currency={consent.currency} /> ·{' '}
          {consent.decidedByName} <Instant at={consent.at} />
        </span>
      ) : (
        <span className={css.quiet}>{t('search.not-agreed')}</span>
      )}
      {diagnosis ? <Found visitId={visitId} page={page} /> : null}
      {opened === 'consent' ? <ConsentDrawer visitId={visitId} page={page} close={close} /> : null}
      {opened === 'finish' ? <FinishDrawer visitId={visitId} close={close} /> : null}
    </Part>
  );
}

function Found({ visitId, page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const hand = useCommand('post', '/api/v1/visits/{visitId}/diagnosis/hand-sheet');
  const { diagnosis } = page;
  if (!diagnosis) return null;
  if (!diagnosis.finishedAt)
    return (
      <span>
        {t('search.running', { name: diagnosis.startedByName })} <Instant at={diagnosis.startedAt} />
      </span>
    );
  const give = (how: 'handed' | 'sent') => void hand.run({ params: { path: { visitId } }, body: { how } });
  return (
    <>
      <ul className={css.rows}>
        <li>
          <b>{t('search.place')}</b> {diagnosis.placeOfFault}
        </li>
        <li>
          <b>{t('search.state')}</b> {diagnosis.stateFound}
        </li>
        <li>
          <b>{t('search.advice')}</b> {diagnosis.advice}
        </li>
      </ul>
      <div className={css.actions}>
        {diagnosis.documentId ? (
          <Button size="small" href={`/api/v1/documents/${diagnosis.documentId}`} target="_blank">
            {t('search.sheet')}
          </Button>
        ) : null}
        {diagnosis.handedAt && diagnosis.handedHow ? (
          <span className={css.quiet}>
            {t(`search.${diagnosis.handedHow}`)} <Instant at={diagnosis.handedAt} />
          </span>
        ) : mayTake(page, 'handSheet') ? (
          <>
            <Button size="small" loading={hand.pending} onClick={() => give('handed')}>
              {t('search.hand')}
            </Button>
            <Button size="small" loading={hand.pending} onClick={() => give('sent')}>
              {t('search.send')}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}
