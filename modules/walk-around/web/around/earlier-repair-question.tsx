import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './around.module.css';
import { Photos, Thumb } from './photos.tsx';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** A3: signs of earlier repair near the concern; without an answer the warranty's order is not signed. */
export function EarlierRepairQuestion({ sheet, steps }: { sheet: Sheet; steps: Steps }) {
  const { t } = useTranslation('walk-around');
  const [fileIds, setFileIds] = useState<string[]>([]);
  const [note, setNote] = useState(sheet.earlierRepair?.note ?? '');
  const said = sheet.earlierRepair;
  const answer = (what: 'none' | 'found') =>
    void steps.answerEarlierRepair({
      answer: what,
      ...(what === 'found' ? { fileIds, note: note.trim() || null } : {}),
    });
  return (
    <section className={css.question} aria-labelledby="earlier-repair">
      <h2 id="earlier-repair">{t('earlier-repair.question')}</h2>
      <div className={css.choices}>
        {(['none', 'found'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className={css.choice}
            aria-pressed={said?.answer === each}
            disabled={!may(sheet, 'markDamage')}
            onClick={() => answer(each)}
          >
            {t(`earlier-repair.${each}`)}
          </button>
        ))}
        <input
          className={css.note}
          aria-label={t('earlier-repair.note')}
          placeholder={t('earlier-repair.note')}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
        />
        <Photos fileIds={fileIds} steps={steps} change={setFileIds} />
        {said?.fileIds.map((fileId) => (
          <Thumb key={fileId} fileId={fileId} />
        ))}
      </div>
    </section>
  );
}
