/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import { useWords } from './words.tsx';

/** What must be read before signing; the long terms fold away, what concerns this order does not. */
export function Notices({ page }: { page: CustomerPage }) {
  const { t } = useWords();
  const isLong = (kind: string) => kind === 'terms' || kind === 'data-protection';
  return (
    <section class="card">
      <h2>{t('guest.notices')}</h2>
      {page.notices
        .filter(({ kind }) => !isLong(kind))
        .map(({ kind, text }) => (
          <p key={kind}>{text}</p>
        ))}
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
