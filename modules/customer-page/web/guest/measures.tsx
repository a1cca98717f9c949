/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import { Photos } from './car.tsx';
import { useWords } from './words.tsx';

/** INSP-6 tread, pads, battery: what was measured and what it means, the worst first; good ones can be looked up. */
export function Measures({ page, token }: { page: CustomerPage; token: string }) {
  const { t } = useWords();
  const { measures, notInspected } = page;
  if (measures.length === 0) return null;
  const of = (grade: Measure['grade']) => measures.filter((each) => each.grade === grade);
  const [red, amber, good] = [of('red'), of('amber'), of('green')];
  const bad = [...red, ...amber];
  return (
    <section class="card">
      <h2>{t('guest.measures')}</h2>
      <p class="quiet">
        {bad.length > 0
          ? t('guest.measures-worst', { red: red.length, amber: amber.length })
          : t('guest.measures-good')}
      </p>
      <ul class="measures">
        {bad.map((measure) => (
          <One key={measure.name} measure={measure} token={token} />
        ))}
      </ul>
      {good.length > 0 ? (
        <details open={bad.length === 0}>
          <summary>
            {t('guest.grade.green')} ({good.length})
          </summary>
          <ul class="measures">
            {good.map((measure) => (
              <One key={measure.name} measure={measure} token={token} />
            ))}
          </ul>
        </details>
      ) : null}
      {notInspected > 0 ? <p class="quiet">{t('guest.not-inspected', { number: notInspected })}</p> : null}
    </section>
  );
}

type Measure = CustomerPage['measures'][number];

/** The light is said in words and shown by a sign of its own shape, never by colour alone. */
const signs: Readonly<Record<Measure['grade'], string>> = { green: '✓', amber: '▲', red: '✕' };

function One({ measure, token }: { measure: Measure; token: string }) {
  const { t } = useWords();
  const { name, value, limits, grade, gradeText, advice, note, photos } = measure;
  return (
    <li>
      <p class="line">
        <strong>{name}</strong>
        <span class={`light ${grade}`}>
          <span aria-hidden="true">{signs[grade]}</span> {gradeText}
        </span>
      </p>
      {value ? (
        <p>
          {t('guest.measured', { value })}
          {limits ? <small>{t('guest.limits', { limits })}</small> : null}
        </p>
      ) : null}
      {note ? <p>{note}</p> : null}
      {advice ? <small>{advice}</small> : null}
      <Photos token={token} photos={photos} />
    </li>
  );
}
