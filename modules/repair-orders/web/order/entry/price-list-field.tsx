import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '#platform/web/design/index.ts';
import css from './entry.module.css';
import { HitLine } from './hit-line.tsx';
import { type Hit, useHits } from './use-hits.ts';

/** What the price list does not know, offered under its hits: `own` becomes what was typed. */
export interface OwnChoice {
  key: string;
  words: string;
}

export type Picked = Hit | { kind: 'own'; key: string; words: string };

interface PriceListFieldProps {
  field?: Ref<InputRef>;
  label: string;
  placeholder: string;
  /** Keeps what is typed through a reload. */
  draft: string;
  own: readonly OwnChoice[];
  /** False where single lines are wanted. */
  withPackages?: boolean;
  /** Tells whether it was taken; what was typed comes back when it was refused. */
  pick(picked: Picked): Promise<boolean>;
}

/** One field for the whole price list: part of a code, a name or its pinyin, arrow keys, Enter, and the next. */
export function PriceListField(props: PriceListFieldProps) {
  const { field, label, placeholder, draft, own, withPackages = true, pick } = props;
  const { t } = useTranslation('repair-orders');
  const list = useId();
  const [typed, setTyped, forget] = useDraft(draft, '');
  const [place, setPlace] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { hits, isCurrent, ask } = useHits(typed, withPackages);
  const words = typed.trim();
  const choices: Picked[] = [...hits, ...own.map(({ key }) => ({ kind: 'own' as const, key, words }))];
  const isShown = isOpen && words !== '' && (isCurrent || hits.length > 0);
  const optionId = (index: number) => `${list}-${index}`;
  useEffect(() => {
    document.getElementById(`${list}-${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, place]);

  const take = async (picked: Picked) => {
    forget();
    setPlace(0);
    const isTaken = await pick(picked);
    if (!isTaken) setTyped(words);
  };
  /** Enter may come before the answer: then the first hit is taken only if it is the only thing meant. */
  const enter = async () => {
    const chosen = choices[place];
    if (isCurrent && chosen) return take(chosen);
    const [first, second] = await ask();
    if (first && !second) return take(first);
    setOpen(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return setOpen(false);
    if (event.key === 'Enter' && words !== '') {
      event.preventDefault();
      return void enter();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || choices.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setPlace((place + by + choices.length) % choices.length);
  };
  return (
    <div className={css.field}>
      <Input
        {...(field ? { ref: field } : {})}
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={list}
        {...(isShown ? { 'aria-activedescendant': optionId(place) } : {})}
        autoComplete="off"
        size="large"
        value={typed}
        placeholder={placeholder}
        onChange={(event) => {
          setTyped(event.target.value);
          setPlace(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      {isShown ? (
        <div id={list} role="listbox" aria-label={label} className={css.hits}>
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={choice.kind === 'own' ? choice.key : choice.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === place}
              className={`${css.hit} ${index === place ? css.active : ''}`}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setPlace(index)}
              onClick={() => void take(choice)}
            >
              {choice.kind === 'own' ? (
                <span className={css.own}>
                  {own.find(({ key }) => key === choice.key)?.words} “{words}”
                </span>
              ) : (
                <HitLine hit={choice} />
              )}
            </div>
          ))}
          {hits.length === 0 && isCurrent ? <p className={css.none}>{t('order.no-hit')}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
