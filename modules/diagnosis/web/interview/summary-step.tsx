import { CheckCircleFilled } from '@ant-design/icons';
import { Alert, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormat } from '#platform/web/design/index.ts';
import { LinkTo, useGo } from '#platform/web/navigation.tsx';
import type { ConcernInterview } from '../use-diagnosis.ts';
import css from './interview.module.css';

interface SummaryStepProps {
  visitId: string;
  concern: ConcernInterview;
}

/** INSP-1: read back in the customer's language, and confirmed by them with name and hour. */
export function SummaryStep({ visitId, concern }: SummaryStepProps) {
  const { t } = useTranslation('diagnosis');
  const format = useFormat();
  const { interview } = concern;
  if (!interview) return <p className={css.quiet}>{t('confirm.nothing-asked')}</p>;
  const { summary, confirmed, hinderedBy, locale } = interview;
  return (
    <>
      <h1>{t('confirm.title')}</h1>
      <p className={css.summary} lang={locale}>
        {summary}
      </p>
      {confirmed?.stands ? (
        <p>
          <CheckCircleFilled aria-hidden="true" style={{ color: 'var(--good)' }} />{' '}
          {t('confirm.done', { name: confirmed.byName, at: format.dateTime(confirmed.at) })}{' '}
          <LinkTo to={`/visits/${visitId}`}>{t('interview.back-to-visit')}</LinkTo>
        </p>
      ) : hinderedBy ? (
        <Alert type="info" showIcon title={hinderedBy.detail} />
      ) : (
        <Confirm visitId={visitId} concernId={concern.concernId} summary={summary} />
      )}
    </>
  );
}

function Confirm({ visitId, concernId, summary }: { visitId: string; concernId: string; summary: string }) {
  const { t } = useTranslation('diagnosis');
  const go = useGo();
  const visit = useVisit(visitId).data;
  const usual = visit?.dropOff?.name ?? visit?.customerName ?? '';
  const [name, setName] = useState<string | null>(null);
  const [isTicked, tick] = useState(false);
  const confirm = useCommand('post', '/api/v1/concerns/{concernId}/summary');
  const confirmedByName = (name ?? usual).trim();
  const send = async () => {
    const done = await confirm.run({ params: { path: { concernId } }, body: { summary, confirmedByName } });
    if (done) go(`/visits/${visitId}`);
  };
  return (
    <div className={css.confirm}>
      <Input
        size="large"
        value={name ?? usual}
        maxLength={120}
        aria-label={t('confirm.who')}
        placeholder={t('confirm.who')}
        onChange={(event) => setName(event.target.value)}
      />
      <Checkbox checked={isTicked} onChange={(event) => tick(event.target.checked)}>
        {t('confirm.read-back')}
      </Checkbox>
      <Button
        type="primary"
        size="large"
        disabled={!isTicked || !confirmedByName}
        loading={confirm.pending}
        onClick={() => void send()}
      >
        {t('confirm.confirm')}
      </Button>
    </div>
  );
}
