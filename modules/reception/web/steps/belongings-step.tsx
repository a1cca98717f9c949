import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EmptyState, useRoom } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import css from './steps.module.css';

const usual = [
  'dashcam',
  'toll-card',
  'sunglasses',
  'umbrella',
  'charger',
  'child-seat',
  'documents',
  'tools',
  'spare-wheel',
  'boot-contents',
] as const;

/** What stays in the car, one tap for the usual things; and what was handed back. */
export default function BelongingsStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('reception');
  const isPhone = useRoom() === 'phone';
  const visit = useVisit(visitId).data;
  return (
    <Drawer open title={t('belongings.title')} size={isPhone ? '100%' : 480} onClose={close}>
      {visit ? <Belongings visit={visit} /> : null}
    </Drawer>
  );
}

function Belongings({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  const may = (step: string) =>
    visit.allowedActions.some(({ action, allowed }) => action === step && allowed);
  return (
    <>
      {may('listBelongings') ? <AddBelonging visit={visit} /> : null}
      {visit.belongings.length === 0 ? <EmptyState title={t('belongings.none')} /> : null}
      <ul className={css.list}>
        {visit.belongings.map((belonging) => (
          <li key={belonging.id}>
            <span className={belonging.returnedAt ? css.back : undefined}>
              {belonging.name}
              {belonging.quantity > 1 ? ` × ${belonging.quantity}` : ''}
            </span>
            {belonging.returnedAt ? (
              <span className={css.quiet}>{t('belongings.returned')}</span>
            ) : may('returnBelonging') ? (
              <GiveBack belongingId={belonging.id} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function AddBelonging({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  const [typed, setTyped] = useState('');
  const list = useCommand('post', '/api/v1/visits/{visitId}/belongings');
  const listed = new Set(visit.belongings.filter(({ returnedAt }) => !returnedAt).map(({ name }) => name));
  const add = async (name: string) => {
    if (!name.trim()) return;
    const done = await list.run({
      params: { path: { visitId: visit.id } },
      body: { name: name.trim(), quantity: 1 },
    });
    if (done && name === typed) setTyped('');
  };
  return (
    <>
      <fieldset className={css.chips} aria-label={t('belongings.usual-things')}>
        {usual
          .map((thing) => t(`belongings.usual.${thing}`))
          .filter((name) => !listed.has(name))
          .map((name) => (
            <Button key={name} onClick={() => void add(name)}>
              + {name}
            </Button>
          ))}
      </fieldset>
      <div className={css.typed}>
        <Input
          value={typed}
          maxLength={80}
          aria-label={t('belongings.other')}
          placeholder={t('belongings.other')}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={(event) => {
            if (!event.nativeEvent.isComposing) void add(typed);
          }}
        />
        <Button onClick={() => void add(typed)} loading={list.pending} disabled={!typed.trim()}>
          {t('belongings.add')}
        </Button>
      </div>
    </>
  );
}

function GiveBack({ belongingId }: { belongingId: string }) {
  const { t } = useTranslation('reception');
  const giveBack = useCommand('post', '/api/v1/belongings/{belongingId}/return');
  return (
    <Button
      size="small"
      loading={giveBack.pending}
      onClick={() => void giveBack.run({ params: { path: { belongingId } } })}
    >
      {t('belongings.give-back')}
    </Button>
  );
}
