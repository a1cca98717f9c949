import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant, Money, StatusTag } from '#platform/web/design/index.ts';
import { mayTake } from '../use-diagnosis.ts';
import { CauseDrawer } from './cause-drawer.tsx';
import { ConfirmCauseDrawer } from './confirm-cause-drawer.tsx';
import { ExplainDrawer } from './explain-drawer.tsx';
import { type DiagnosisPartProps, Part } from './part.tsx';
import css from './visit.module.css';

/** INSP-7: what it may be and would cost, and what it really was. */
export function Causes({ visitId, page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const [opened, open] = useState<'cause' | 'confirm' | null>(null);
  const close = () => open(null);
  const mayNote = mayTake(page, 'noteCause');
  return (
    <Part
      title={t('cause.title')}
      actions={
        mayNote ? (
          <div className={css.actions}>
            <Button size="small" onClick={() => open('cause')}>
              {t('cause.add')}
            </Button>
            <Button size="small" onClick={() => open('confirm')}>
              {t('cause.confirm')}
            </Button>
          </div>
        ) : null
      }
    >
      <ul className={css.rows}>
        {page.possibleCauses.map((cause) => (
          <PossibleCause key={cause.id} cause={cause} currency={page.currency} mayNote={mayNote} />
        ))}
      </ul>
      <Confirmed visitId={visitId} page={page} />
      {opened === 'cause' ? <CauseDrawer visitId={visitId} page={page} close={close} /> : null}
      {opened === 'confirm' ? <ConfirmCauseDrawer visitId={visitId} page={page} close={close} /> : null}
    </Part>
  );
}

type Cause = DiagnosisPartProps['page']['possibleCauses'][number];

function PossibleCause({ cause, currency, mayNote }: { cause: Cause; currency: string; mayNote: boolean }) {
  const { t } = useTranslation('diagnosis');
  const setAside = useCommand('post', '/api/v1/possible-causes/{causeId}/set-aside');
  const { id, title, fromMinor, toMinor, customerMayPay, because, setAsideAt, setAsideBecause } = cause;
  const ruleOut = () =>
    void setAside.run({ params: { path: { causeId: id } }, body: { reason: t('cause.ruled-out') } });
  return (
    <li>
      <span className={setAsideAt ? css.aside : undefined}>{title}</span>
      <span>
        <Money minor={fromMinor} currency={currency} /> – <Money minor={toMinor} currency={currency} />
      </span>
      {customerMayPay ? <StatusTag tone="trouble">{t('cause.may-pay')}</StatusTag> : null}
      {because ? <span className={css.quiet}>{because}</span> : null}
      {setAsideBecause ? (
        <span className={css.quiet}>
          {setAsideBecause === 'another-part' ? t('cause.another-part') : setAsideBecause}
        </span>
      ) : mayNote ? (
        <Button size="small" type="text" loading={setAside.pending} onClick={ruleOut}>
          {t('cause.rule-out')}
        </Button>
      ) : null}
    </li>
  );
}

function Confirmed({ page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const [explaining, explain] = useState<string | null>(null);
  const mayExplain = mayTake(page, 'explain');
  if (page.confirmedCauses.length === 0) return null;
  return (
    <ul className={css.rows} aria-label={t('cause.confirmed')}>
      <li className={css.quiet}>{t('cause.confirmed')}</li>
      {page.confirmedCauses.map((cause) => (
        <li key={cause.id}>
          <b>{cause.words}</b>
          <StatusTag tone={cause.causeId || cause.explainedAt ? 'quiet' : 'trouble'}>
            {cause.causeId
              ? t('cause.on-list')
              : cause.explainedAt
                ? t('cause.explained')
                : t('cause.off-list')}
          </StatusTag>
          <span className={css.quiet}>
            {cause.byName} <Instant at={cause.at} />
            {cause.explainedHow ? ` · ${cause.explainedTo}: ${cause.explainedHow}` : ''}
          </span>
          {!cause.causeId && !cause.explainedAt && mayExplain ? (
            <Button size="small" onClick={() => explain(cause.id)}>
              {t('cause.explain')}
            </Button>
          ) : null}
        </li>
      ))}
      {explaining ? <ExplainDrawer confirmedCauseId={explaining} close={() => explain(null)} /> : null}
    </ul>
  );
}
