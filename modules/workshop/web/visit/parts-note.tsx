import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Quantity, StatusTag, useFormat, useNow } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './parts-note.module.css';

type PartOfVisit = components['schemas']['PartOfVisit'];

/** In the order: parts that are not here, and where they are; nothing while all lie on the shelf. */
export default function PartsNote({ visitId }: VisitPiece) {
  const { t } = useTranslation('workshop');
  const maySee = useMay('part.see');
  const parts = api.useQuery(
    'get',
    '/api/v1/visits/{visitId}/parts',
    { params: { path: { visitId } } },
    { enabled: maySee },
  ).data;
  const away = parts?.items.filter(({ place }) => place !== 'handed-out' && place !== 'on-shelf') ?? [];
  if (away.length === 0) return null;
  return (
    <section className={css.note} id="parts" aria-label={t('visit-parts.title')}>
      <h3>{t('visit-parts.title')}</h3>
      <ul>
        {away.map((part) => (
          <PartRow key={part.lineId} part={part} />
        ))}
      </ul>
    </section>
  );
}

function PartRow({ part }: { part: PartOfVisit }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  const { name, neededMilli, place, expectedAt, order, mayAsk } = part;
  const due = expectedAt
    ? t('part-order.due', { at: format.clock(expectedAt, now) })
    : place === 'ordered'
      ? t('part-order.due-unknown')
      : null;
  return (
    <li>
      <span className={css.part}>
        <span>
          {name} × <Quantity milli={neededMilli} />
        </span>
        <StatusTag tone={place === 'missing' ? 'trouble' : 'quiet'}>
          {t(`visit-parts.place.${place}`)}
        </StatusTag>
        <span className={css.quiet}>{[order?.supplier, due].filter(Boolean).join(' · ')}</span>
      </span>
      {mayAsk ? (
        <Button size="small" onClick={() => setAsking(true)} aria-label={t('part-order.ask-line', { name })}>
          {t('part-order.ask')}
        </Button>
      ) : null}
      {isAsking ? <AskDrawer part={part} close={() => setAsking(false)} /> : null}
    </li>
  );
}

function AskDrawer({ part, close }: { part: PartOfVisit; close: () => void }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<{ note?: string }>();
  const ask = useCommand('post', '/api/v1/lines/{lineId}/ask-part', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<{ note?: string }>
      title={t('part-order.ask-line', { name: part.name })}
      form={form}
      command={ask}
      submit={t('part-order.ask')}
      onSubmit={({ note }) =>
        ask.run({ params: { path: { lineId: part.lineId } }, body: note?.trim() ? { note } : {} })
      }
      onClose={close}
    >
      <Form.Item name="note" label={t('part-order.note')}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
