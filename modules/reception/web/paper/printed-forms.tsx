import { Button, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EmptyState, Instant, Panel } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';
import type { Forms } from './forms.ts';

/** The stacks printed, each for one desk, with what is left of them. */
export function PrintedForms({ forms: { batches } }: { forms: Forms }) {
  const { t } = useTranslation('reception');
  const maySee = useMay('document.see');
  return (
    <Panel title={t('paper-form.printed')} flush>
      {batches.length === 0 ? (
        <EmptyState title={t('paper-form.print-none')} hint={t('paper-form.print-hint')} />
      ) : null}
      <ul className={css.rows}>
        {batches.map(({ batchId, from, to, printedAt, documentId, blank, next }) => (
          <li key={batchId}>
            <span className={css.line}>
              <b className="num">
                {from}–{to}
              </b>
              <span>
                {next === null
                  ? t('paper-form.stack-used-up')
                  : `${t('paper-form.blank', { count: blank })} · ${t('paper-form.next-of-stack', { number: next })}`}
              </span>
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
      <PrintMore />
    </Panel>
  );
}

function PrintMore() {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [count, setCount] = useState(20);
  const print = useCommand('post', '/api/v1/workshops/{workshopId}/paper-forms', {
    onDone: ({ documentId }) => window.open(`/api/v1/documents/${documentId}`, '_blank', 'noopener'),
  });
  return (
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
  );
}
