import { useTranslation } from 'react-i18next';
import { damageViews } from '#modules/repair-orders/rules/index.ts';
import { Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { VisitPiece } from '#platform/web/page.ts';
import { stations } from '../../rules/index.ts';
import { AdvicePanel } from '../around/advice-panel.tsx';
import { CarSideView } from '../around/car-side.tsx';
import { may, type Sheet } from '../around/sheet.ts';
import { useServerSheet } from '../around/use-server-sheet.ts';
import css from './walk-around-panel.module.css';

/** On the visit page: how far the walk-around is, what it found, and the work advised because of it. */
export default function WalkAroundPanel({ visitId }: VisitPiece) {
  const { t } = useTranslation('walk-around');
  const { data: sheet } = useServerSheet(visitId);
  if (!sheet) return null;
  const hasAdvice = sheet.recommendations.length + sheet.declinedBefore.length > 0;
  if (sheet.stations.length === 0 && !hasAdvice && !may(sheet, 'markDamage')) return null;
  return (
    <Panel title={t('title')} id="walk-around">
      <div className={css.panel}>
        <p className={css.line}>
          <LinkTo to={`/visits/${visitId}/walk-around`}>{t('open')}</LinkTo>
          <span>{t('progress', { seen: sheet.stations.length, of: stations.length })}</span>
          {sheet.condition.noDamageSeen ? <StatusTag tone="good">{t('mark.none-seen')}</StatusTag> : null}
          <Earlier sheet={sheet} />
          {sheet.belongingsSignature ? <span>{t('belongings.sign-done')}</span> : null}
        </p>
        {sheet.damageMarks.length > 0 ? (
          <div className={css.car}>
            {damageViews.map((view) => (
              <CarSideView
                key={view}
                body={sheet.car.body ?? 'sedan'}
                view={view}
                marks={sheet.damageMarks}
              />
            ))}
          </div>
        ) : null}
        {hasAdvice ? <AdvicePanel sheet={sheet} /> : null}
      </div>
    </Panel>
  );
}

function Earlier({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('walk-around');
  const answer = sheet.earlierRepair?.answer;
  if (!answer) return null;
  return (
    <StatusTag tone={answer === 'found' ? 'trouble' : 'quiet'}>
      {t('earlier-repair.short')}: {t(`earlier-repair.${answer}`)}
    </StatusTag>
  );
}
