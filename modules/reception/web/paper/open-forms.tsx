import { Button, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EmptyState, Instant, Panel, StatusTag } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';
import { EnterForm } from './enter-form.tsx';
import type { Forms } from './forms.ts';
import { VoidForm } from './void-form.tsx';

/** The numbers in use or skipped: each is entered the same day or voided with its reason. */
export function OpenForms({ forms: { open, blank } }: { forms: Forms }) {
  const { t } = useTranslation('reception');
  const [entered, enter] = useState<number | null>(null);
  const [voided, revoke] = useState<number | null>(null);
  return (
    <Panel title={t('paper-form.open')} flush extra={<b>{open.length}</b>}>
      {open.length === 0 ? (
        <EmptyState title={t('paper-form.open-none')} hint={t('paper-form.use-hint')} />
      ) : null}
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
                <Instant at={form.since} /> {[form.usedByName, form.note].filter(Boolean).join(' · ')}
              </span>
            </div>
            <Button onClick={() => enter(form.number)}>{t('paper-form.enter')}</Button>
            <Button onClick={() => revoke(form.number)}>{t('paper-form.void')}</Button>
          </li>
        ))}
      </ul>
      {blank.next === null ? null : <TakeForm key={blank.next} next={blank.next} enter={enter} />}
      {entered === null ? null : <EnterForm key={entered} number={entered} close={() => enter(null)} />}
      {voided === null ? null : <VoidForm key={voided} number={voided} close={() => revoke(null)} />}
    </Panel>
  );
}

/** Any number of any stack: another desk works from its own. */
function TakeForm({ next, enter }: { next: number; enter: (number: number) => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [number, setNumber] = useState<number | null>(next);
  const use = useCommand('post', '/api/v1/workshops/{workshopId}/paper-forms/{number}/use');
  return (
    <div className={css.foot}>
      <Space wrap>
        <InputNumber
          min={1}
          precision={0}
          value={number}
          prefix={t('paper-form.number')}
          className={css.number}
          aria-label={t('paper-form.number')}
          onChange={setNumber}
        />
        <Button
          disabled={number === null}
          loading={use.pending}
          onClick={() => {
            if (number !== null) void use.run({ params: { path: { workshopId, number } }, body: {} });
          }}
        >
          {t('paper-form.use')}
        </Button>
        <Button
          disabled={number === null}
          onClick={() => {
            if (number !== null) enter(number);
          }}
        >
          {t('paper-form.enter')}
        </Button>
      </Space>
    </div>
  );
}
