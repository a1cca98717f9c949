import { SearchOutlined } from '@ant-design/icons';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../navigation.tsx';
import css from './search-box.module.css';
import { SearchHits } from './search-hits.tsx';
import { useShortcut } from './shortcuts.ts';
import { useSearch } from './use-search.ts';

/** One box for everything: plate, VIN, phone, name, order number. `/` jumps into it from anywhere. */
export function SearchBox() {
  const { t } = useTranslation('platform');
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { hits, asked, searching } = useSearch(typed);
  const chosen = hits[Math.min(active, hits.length - 1)];
  const isShown = isOpen && asked !== '';
  useShortcut('/', t('shortcut.search'), () => input.current?.focus());

  function open(to: string) {
    setIsOpen(false);
    setTyped('');
    input.current?.blur();
    go(to);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      setIsOpen(false);
      input.current?.blur();
    }
    if (event.key === 'Enter' && chosen && !searching) open(chosen.to);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || hits.length === 0) return;
    event.preventDefault();
    setActive((active + step + hits.length) % hits.length);
  }

  return (
    <search
      className={css.search}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setIsOpen(false)}
    >
      <SearchOutlined aria-hidden="true" className={css.lens} />
      <input
        ref={input}
        className={css.input}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={isShown}
        aria-controls={list}
        aria-activedescendant={isShown && chosen ? `${list}-${chosen.hit.id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onKeyDown={press}
      />
      <span className={css.key} aria-hidden="true">
        /
      </span>
      {isShown ? <SearchHits id={list} {...{ hits, chosen, asked, searching, open }} /> : null}
    </search>
  );
}
