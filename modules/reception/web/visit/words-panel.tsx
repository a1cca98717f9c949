import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { Panel, useFormat } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { ScriptOccasion } from '../../rules/index.ts';
import { HandCard } from '../card/hand-card.tsx';
import { ScriptCard } from '../scripts/script-card.tsx';
import css from './words-panel.module.css';

const beforeTheWord: readonly string[] = ['arrival', 'reception'];
const aboutMoney: readonly string[] = ['estimate', 'contract'];

/** TEAM-1, RECV-8: the words for where the visit stands; who is here for the first time is received as such. */
export default function WordsPanel({ visitId }: VisitPiece) {
  const visit = useVisit(visitId).data;
  if (!visit || visit.state === 'cancelled' || visit.leftKind !== null) return null;
  if (beforeTheWord.includes(visit.stage)) return <Welcome visit={visit} />;
  if (aboutMoney.includes(visit.stage)) return <Words visit={visit} occasions={['price', 'objection']} />;
  return null;
}

function Welcome({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const isNew = visit.firstVisit || visit.dropOff?.firstTime === true;
  const desk = api.useQuery(
    'get',
    '/api/v1/workshops/{workshopId}/front-desk',
    { params: { path: { workshopId } } },
    { enabled: isNew },
  );
  if (!isNew) return <Words visit={visit} occasions={['welcome']} />;
  const card = desk.data?.cardUrl;
  return (
    <Panel title={t('first-visit.title')}>
      <ol className={css.prompts}>
        <li>{t('first-visit.introduce')}</li>
        <li>
          {t('first-visit.card')} <HandCard />{' '}
          {card ? (
            <a href={card} target="_blank" rel="noreferrer">
              {t('first-visit.card-link')}
            </a>
          ) : null}
        </li>
        <li>{t('first-visit.explain')}</li>
      </ol>
      <Words visit={visit} occasions={['first-visit']} />
    </Panel>
  );
}

function Words({ visit, occasions }: { visit: VisitPage; occasions: readonly ScriptOccasion[] }) {
  const format = useFormat();
  const { order, promisedAt, customerName, plate } = visit;
  const total = order ? format.money(order.totalMinor, { currency: order.currency }) : null;
  return (
    <div className={css.words}>
      {occasions.map((occasion) => (
        <ScriptCard
          key={occasion}
          occasion={occasion}
          customer={customerName ?? visit.dropOff?.name}
          plate={plate?.text}
          total={total}
          promised={promisedAt ? format.dateTime(promisedAt) : null}
        />
      ))}
    </div>
  );
}
