/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import type { Answer } from './answer.ts';
import { useWords } from './words.tsx';

interface NoticesProps {
  page: CustomerPage;
  answer: Answer;
  change(more: Partial<Answer>): void;
}

/**
 * What must be read before signing. Where the house answers for less than usual it is ticked by itself; the long terms
 * fold away, what concerns this order does not.
 */
export function Notices({ page, answer, change }: NoticesProps) {
  const { t } = useWords();
  const isLong = (kind: string) => kind === 'terms' || kind === 'data-protection';
  const tick = (kind: string, isOn: boolean) =>
    change({
      acknowledged: [...answer.acknowledged.filter((each) => each !== kind), ...(isOn ? [kind] : [])],
    });
  return (
    <section class="card">
      <h2>{t('guest.notices')}</h2>
      {page.notices
        .filter(({ kind }) => !isLong(kind))
        .map(({ kind, text, mustTick }) =>
          mustTick ? (
            <label key={kind} class="tick">
              <input
                type="checkbox"
                checked={answer.acknowledged.includes(kind)}
                onChange={({ currentTarget }) => tick(kind, currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
          ) : (
            <p key={kind}>{text}</p>
          ),
        )}
      {page.notices
        .filter(({ kind }) => isLong(kind))
        .map(({ kind, title, text }) => (
          <details key={kind}>
            <summary>{title}</summary>
            <p class="long">{text}</p>
          </details>
        ))}
    </section>
  );
}
