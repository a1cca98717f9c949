import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Panel, PhoneLink } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { CardForm } from '../card/card-form.tsx';
import { ShowCard } from '../card/show-card.tsx';
import { type AdvisorCard, useAdvisorCards } from '../card/use-advisor-cards.ts';
import css from './settings.module.css';

/** RECV-8: who of the desk has a card to hand over, and what stands on it. */
export function AdvisorCards() {
  const { t } = useTranslation('reception');
  const items = useAdvisorCards().data?.items ?? [];
  return (
    <Panel title={t('advisor-card.title')} flush>
      <p className={css.hint}>{t('advisor-card.hint')}</p>
      <ul className={css.rows}>
        {items.map((one) => (
          <li key={one.staff.id}>
            <CardRow of={one} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CardRow({ of }: { of: AdvisorCard }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [open, setOpen] = useState<'form' | 'card' | null>(null);
  const withdraw = useCommand('delete', '/api/v1/workshops/{workshopId}/advisor-cards/{staffId}');
  const { staff, card } = of;
  const close = () => setOpen(null);
  return (
    <>
      <span>
        <b>{staff.name}</b> <span>{card ? card.title : t('advisor-card.none')}</span>{' '}
        {card?.phone ? <PhoneLink phone={card.phone} /> : null}
      </span>
      <span className={css.buttons}>
        {card ? (
          <Button size="small" onClick={() => setOpen('card')}>
            {t('first-visit.show-card')}
          </Button>
        ) : null}
        <Button size="small" onClick={() => setOpen('form')}>
          {card ? t('advisor-card.change') : t('advisor-card.make')}
        </Button>
        {card ? (
          <Popconfirm
            title={t('advisor-card.withdraw-sure')}
            okText={t('advisor-card.withdraw')}
            onConfirm={() => withdraw.run({ params: { path: { workshopId, staffId: staff.id } } })}
          >
            <Button size="small" disabled={withdraw.pending}>
              {t('advisor-card.withdraw')}
            </Button>
          </Popconfirm>
        ) : null}
      </span>
      {open === 'form' ? <CardForm of={of} close={close} /> : null}
      {open === 'card' ? <ShowCard of={of} close={close} /> : null}
    </>
  );
}
