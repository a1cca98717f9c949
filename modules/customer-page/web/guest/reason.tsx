/** @jsxImportSource preact */
import { useWords } from './words.tsx';

/** Why not: mostly one tap, else a few words. */
export function Reason({ label, value, say }: { label: string; value: string; say(reason: string): void }) {
  const { t } = useWords();
  const usual = [t('guest.why.later'), t('guest.why.price'), t('guest.why.done'), t('guest.why.own')];
  return (
    <fieldset class="reason">
      <legend>{label}</legend>
      <div class="chips">
        {usual.map((reason) => (
          <button
            key={reason}
            type="button"
            aria-pressed={value === reason}
            class={value === reason ? 'chip on' : 'chip'}
            onClick={() => say(reason)}
          >
            {reason}
          </button>
        ))}
      </div>
      <input
        type="text"
        maxLength={500}
        aria-label={t('guest.why-other')}
        placeholder={t('guest.why-other')}
        value={usual.includes(value) ? '' : value}
        onInput={({ currentTarget }) => say(currentTarget.value)}
      />
    </fieldset>
  );
}
