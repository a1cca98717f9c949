import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useDraft } from '#platform/web/design/index.ts';
import { isInstrument, type Part } from '../../rules/index.ts';
import type { ConcernInterview } from '../use-diagnosis.ts';
import css from './interview.module.css';
import { PartPictures } from './part-pictures.tsx';

interface PointStepProps {
  concern: ConcernInterview;
  next(): void;
}

/** INSP-2, A1: at the car the customer points at it, and it is tapped on the picture; another part asks for new words. */
export function PointStep({ concern, next }: PointStepProps) {
  const { t } = useTranslation('diagnosis');
  const { interview, needsShowing, words: wordsBefore } = concern;
  const shown = interview?.partShown ?? null;
  const said = shown ?? interview?.partSaid ?? null;
  const [part, choose] = useState<string | null>(shown);
  const [words, setWords, forget] = useDraft(`interview.${concern.concernId}.reworded`, wordsBefore);
  const show = useCommand('post', '/api/v1/concerns/{concernId}/shown');
  const isAnother = part !== null && said !== null && part !== said;
  const isUnchanged = words.trim() === wordsBefore;
  const confirm = async () => {
    const done = await show.run({
      params: { path: { concernId: concern.concernId } },
      body: { part: part as Part, ...(isAnother ? { words: words.trim() } : {}) },
    });
    if (!done) return;
    forget();
    next();
  };
  return (
    <>
      <h1>{t('point.title')}</h1>
      <p className={css.quiet}>{needsShowing ? t('point.needed') : t('point.hint')}</p>
      <PartPictures part={part} choose={choose} startWithCabin={needsShowing || isInstrument(said ?? '')} />
      {isAnother ? (
        <Alert
          type="warning"
          showIcon
          title={t('point.another', {
            said: t(`car-part.${said as Part}`),
            shown: t(`car-part.${part as Part}`),
          })}
          description={
            <Input.TextArea
              value={words}
              rows={2}
              maxLength={2000}
              aria-label={t('point.words')}
              onChange={(event) => setWords(event.target.value)}
            />
          }
        />
      ) : null}
      <div className={css.pair}>
        <Button
          type="primary"
          size="large"
          disabled={part === null || (isAnother && isUnchanged)}
          loading={show.pending}
          onClick={() => void confirm()}
        >
          {part ? t('point.confirm', { part: t(`car-part.${part as Part}`) }) : t('point.tap-first')}
        </Button>
        {needsShowing ? null : (
          <Button size="large" onClick={next}>
            {t('point.leave-out')}
          </Button>
        )}
      </div>
    </>
  );
}
