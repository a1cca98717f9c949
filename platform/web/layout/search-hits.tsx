import { useTranslation } from 'react-i18next';
import { PlateChip } from '../design/plate-chip.tsx';
import { LinkTo } from '../navigation.tsx';
import css from './search-box.module.css';
import type { OpenableHit } from './use-search.ts';

interface SearchHitsProps {
  id: string;
  hits: readonly OpenableHit[];
  chosen: OpenableHit | undefined;
  asked: string;
  searching: boolean;
  open(to: string): void;
}

/** What was found, cars before people before papers as the server ranks them, each under its kind. */
export function SearchHits({ id, hits, chosen, asked, searching, open }: SearchHitsProps) {
  const { t } = useTranslation('platform');
  if (hits.length === 0) {
    return (
      <div id={id} className={css.hits}>
        <p className={css.nothing}>{searching ? t('loading') : t('search.nothing', { q: asked })}</p>
      </div>
    );
  }
  return (
    <div id={id} className={css.hits} role="listbox" aria-label={t('search.label')} tabIndex={-1}>
      {hits.map(({ hit, to }, index) => (
        <div key={`${hit.kind}-${hit.id}`}>
          {hits[index - 1]?.hit.kind === hit.kind ? null : (
            <p className={css.kind}>{t(`search.kind.${hit.kind}`)}</p>
          )}
          <LinkTo
            to={to}
            id={`${id}-${hit.id}`}
            role="option"
            aria-selected={chosen?.hit === hit}
            className={css.hit}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              open(to);
            }}
          >
            {hit.plate ? <PlateChip plate={hit.plate} /> : null}
            {hit.plate?.text === hit.title ? null : <span className={css.title}>{hit.title}</span>}
            <span className={css.subtitle}>{hit.subtitle}</span>
          </LinkTo>
        </div>
      ))}
    </div>
  );
}
