import { Button, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  EmptyState,
  Instant,
  LoadingRoom,
  LoadProblem,
  Panel,
  StatusTag,
} from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';
import { EnterForm } from './enter-form.tsx';
import { VoidForm } from './void-form.tsx';

type Forms = components['schemas']['PaperForms'];

/** RECV-5: the numbers somebody answers for, the stack that is left, and printing the next one. */
export function PaperForms() {
  const { id: workshopId } = useWorkshop();
  const forms = api.useQuery('get', '/api/v1/paper-forms', { params: { query: { workshopId } } });
  if (forms.error && !forms.data) {
    return <LoadProblem problem={toProblem(forms.error)} again={() => void forms.refetch()} />;
  }
  if (!forms.data) return <LoadingRoom rows={6} />;
  return (
    <div className={css.panels}>
      <OpenForms forms={forms.data} />
      <div className={css.column}>
        <PrintedForms forms={forms.data} />
        <EnteredForms forms={forms.data} />
      </div>
    </div>
  );
}

function OpenForms({ forms: { open, blank } }: { forms: Forms }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [entered, enter] = useState<number | null>(null);
  const [voided, revoke] = useState<number | null>(null);
  const use = useCommand('post', '/api/v1/workshops/{workshopId}/paper-forms/{number}/use');
  const next = blank.next;
  return (
    <Panel title={t('paper-form.open')} flush extra={<b>{open.length}</b>}>
      {open.length === 0 ? <EmptyState title={t('paper-form.open-none')} /> : null}
      <ul className={css.rows}>
        {open.map((form) => (
          <li key={form.number}>
            <div className={css.person}>
              <span className={css.line}>
                <b className="num">{form.label}</b>
                <StatusTag>{t(`paper-form.state.${form.state}`)}</StatusTag>
                {form.overdue ? <StatusTag tone="trouble">{t('paper-form.overdue')}</StatusTag> : null}
              </span>
              <span className={css.quiet}>
                {form.usedAt ? <Instant at={form.usedAt} /> : null}{' '}
                {[form.usedByName, form.note].filter(Boolean).join(' · ')}
              </span>
            </div>
            <Button onClick={() => enter(form.number)}>{t('paper-form.enter')}</Button>
            <Button onClick={() => revoke(form.number)}>{t('paper-form.void')}</Button>
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        {t('paper-form.blank', { count: blank.count })}{' '}
        {next === null ? null : (
          <Space>
            <Button
              loading={use.pending}
              onClick={() => void use.run({ params: { path: { workshopId, number: next } }, body: {} })}
            >
              {t('paper-form.use', { number: next })}
            </Button>
            <Button onClick={() => enter(next)}>{t('paper-form.enter-next', { number: next })}</Button>
          </Space>
        )}
      </div>
      {entered === null ? null : <EnterForm key={entered} number={entered} close={() => enter(null)} />}
      {voided === null ? null : <VoidForm key={voided} number={voided} close={() => revoke(null)} />}
    </Panel>
  );
}

function PrintedForms({ forms: { batches } }: { forms: Forms }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const maySee = useMay('document.see');
  const [count, setCount] = useState(20);
  const print = useCommand('post', '/api/v1/workshops/{workshopId}/paper-forms', {
    onDone: ({ documentId }) => window.open(`/api/v1/documents/${documentId}`, '_blank', 'noopener'),
  });
  return (
    <Panel title={t('paper-form.printed')} flush>
      <ul className={css.rows}>
        {batches.map(({ batchId, from, to, printedAt, documentId }) => (
          <li key={batchId}>
            <span>
              <span className="num">
                {from}–{to}
              </span>{' '}
              <span className={css.quiet}>
                <Instant at={printedAt} />
              </span>
            </span>
            {documentId && maySee ? (
              <a href={`/api/v1/documents/${documentId}`} target="_blank" rel="noreferrer">
                PDF
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <Space>
          <InputNumber
            min={1}
            max={100}
            precision={0}
            value={count}
            aria-label={t('paper-form.count')}
            onChange={(next) => setCount(next ?? 1)}
          />
          <Button
            loading={print.pending}
            onClick={() => void print.run({ params: { path: { workshopId } }, body: { count } })}
          >
            {t('paper-form.print')}
          </Button>
        </Space>
      </div>
    </Panel>
  );
}

function EnteredForms({ forms: { entered } }: { forms: Forms }) {
  const { t } = useTranslation('reception');
  if (entered.length === 0) return null;
  return (
    <Panel title={t('paper-form.entered')} flush>
      <ul className={css.rows}>
        {entered.map((form) => (
          <li key={form.number}>
            <span className={css.line}>
              <LinkTo to={`/visits/${form.visitId}`}>
                <b className="num">{form.label}</b>
              </LinkTo>
              <span>
                {t('paper-form.paper-at')} <Instant at={form.paperAt} />
              </span>
              <span className={css.quiet}>
                {t('paper-form.entered-at')} <Instant at={form.enteredAt} /> {form.enteredByName}
              </span>
            </span>
            {form.scanFileId ? (
              <a href={`/api/v1/files/${form.scanFileId}`} target="_blank" rel="noreferrer">
                {t('paper-form.scan')}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
