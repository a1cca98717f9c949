import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { aspects, questionKinds } from '../../rules/index.ts';
import type { Question } from '../use-diagnosis.ts';
import { addOption, ofKind } from './drafts.ts';
import css from './question-sets.module.css';

interface QuestionFieldsProps {
  number: number;
  question: Question;
  /** Null takes the question away. */
  change(question: Question | null): void;
  move(by: -1 | 1): void;
}

/** One question with its answers, each in three languages beside each other. */
export function QuestionFields({ number, question, change, move }: QuestionFieldsProps) {
  const { t } = useTranslation('diagnosis');
  const options = question.options ?? [];
  return (
    <fieldset className={css.question}>
      <legend>{t('sets.question', { number })}</legend>
      <InLanguages
        text={question.text}
        label={t('sets.words')}
        change={(text) => change({ ...question, text })}
      />
      <div className={css.actions}>
        <Select
          value={question.aspect}
          aria-label={t('sets.aspect')}
          onChange={(aspect) => change({ ...question, aspect })}
          options={aspects.map((value) => ({ value, label: t(`aspect.${value}`) }))}
        />
        <Select
          value={question.kind}
          aria-label={t('sets.answered')}
          onChange={(kind) => change(ofKind(question, kind))}
          options={questionKinds.map((value) => ({ value, label: t(`sets.kind.${value}`) }))}
        />
        <Button onClick={() => move(-1)}>{t('sets.up')}</Button>
        <Button onClick={() => move(1)}>{t('sets.down')}</Button>
        <Button onClick={() => change(null)}>{t('sets.remove')}</Button>
      </div>
      {options.map((option, place) => (
        <div key={option.key} className={css.option}>
          <InLanguages
            text={option.text}
            label={t('sets.option', { number: place + 1 })}
            change={(text) =>
              change({
                ...question,
                options: options.map((one, at) => (at === place ? { ...one, text } : one)),
              })
            }
          />
          <Button
            onClick={() => change({ ...question, options: options.filter((_, at) => at !== place) })}
            aria-label={t('sets.remove-option', { number: place + 1 })}
          >
            ×
          </Button>
        </div>
      ))}
      {question.kind === 'text' || question.part ? null : (
        <Button type="dashed" onClick={() => change(addOption(question))}>
          {t('sets.add-option')}
        </Button>
      )}
    </fieldset>
  );
}

const languages = [
  ['zh-CN', '中文'],
  ['en', 'English'],
  ['es', 'Español'],
] as const;

interface InLanguagesProps {
  text: Question['text'];
  label: string;
  change(text: Question['text']): void;
}

function InLanguages({ text, label, change }: InLanguagesProps) {
  return (
    <div className={css.texts}>
      {languages.map(([locale, name]) => (
        <Input
          key={locale}
          lang={locale}
          value={text[locale]}
          maxLength={200}
          aria-label={`${label} · ${name}`}
          placeholder={name}
          onChange={(event) => change({ ...text, [locale]: event.target.value })}
        />
      ))}
    </div>
  );
}
