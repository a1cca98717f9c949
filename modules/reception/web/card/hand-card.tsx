import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '#platform/web/session/session.ts';
import { CardForm } from './card-form.tsx';
import { ShowCard } from './show-card.tsx';
import { useAdvisorCards } from './use-advisor-cards.ts';

/** RECV-8: one tap holds out one's own card; who has none yet makes it here. */
export function HandCard() {
  const { t } = useTranslation('reception');
  const { user } = useSession();
  const may = useMay('advisor-card.keep');
  const [isOpen, setOpen] = useState(false);
  const mine = useAdvisorCards().data?.items.find(({ staff }) => staff.id === user.staffId);
  if (!mine || (!mine.card && !may)) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {mine.card ? t('first-visit.show-card') : t('first-visit.make-card')}
      </Button>
      {isOpen && mine.card ? <ShowCard of={mine} close={close} /> : null}
      {isOpen && !mine.card ? <CardForm of={mine} close={close} /> : null}
    </>
  );
}
