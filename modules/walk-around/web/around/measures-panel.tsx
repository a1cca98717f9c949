import { useTranslation } from 'react-i18next';
import { wholeLight } from '../../rules/index.ts';
import css from './around.module.css';
import { PointRow } from './point-row.tsx';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** INSP-6: everything that is measured, each beside its last value; the whole is good only when all of it is. */
export function MeasuresPanel({ sheet, steps }: { sheet: Sheet; steps: Steps }) {
  const { t } = useTranslation('walk-around');
  const points = sheet.points.filter(({ measure }) => measure !== null);
  const results = new Map(sheet.results.map((result) => [result.point, result]));
  const grades = new Map(sheet.results.map(({ point, grade }) => [point, grade]));
  const light = wholeLight(
    points.map(({ key }) => key),
    grades,
  );
  return (
    <section className={css.panel} aria-labelledby="measures">
      <h2 id="measures">
        {t('tab.measures')}{' '}
        <span className={css.light} data-grade={light}>
          {t(`whole.${light}`)}
        </span>
      </h2>
      <ul className={css.points}>
        {points.map((point) => (
          <PointRow
            key={point.key}
            point={point}
            result={results.get(point.key)}
            before={sheet.previous?.results.find((each) => each.point === point.key)}
            steps={steps}
            isOpen={may(sheet, 'markDamage')}
          />
        ))}
      </ul>
    </section>
  );
}
