import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '#platform/web/design/index.ts';
import { checkResults, type FinalCheck, finalChecks } from '../../rules/index.ts';
import css from './sheet.module.css';

/** The twelve points of every car: three large answers each, a word wherever it is not good. */
export function TwelvePoints() {
  const { t } = useTranslation('quality');
  return (
    <Panel title={t('sheet.twelve')} flush>
      <ol className={css.rows}>
        {finalChecks.map((key, place) => (
          <li key={key}>
            <Point point={key} place={place} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Point({ point, place }: { point: FinalCheck; place: number }) {
  const { t } = useTranslation('quality');
  const form = Form.useFormInstance();
  const result = Form.useWatch(['checks', place, 'result'], form);
  const label = t(`final-check.${point}`);
  return (
    <>
      <div className={css.point}>
        <span className={css.name} id={`point-${point}`}>
          <span className={css.quiet}>{place + 1}</span> {label}
        </span>
        <Form.Item
          name={['checks', place, 'result']}
          rules={[{ required: true, message: t('sheet.point-needed') }]}
          className={css.answer}
        >
          <Radio.Group
            aria-labelledby={`point-${point}`}
            optionType="button"
            buttonStyle="solid"
            size="large"
            block
            options={checkResults.map((value) => ({ value, label: t(`check-result.${value}`) }))}
          />
        </Form.Item>
      </div>
      {result && result !== 'ok' ? (
        <Form.Item
          name={['checks', place, 'note']}
          rules={[{ required: true, whitespace: true, message: t('sheet.note-needed') }]}
          className={css.note}
        >
          <Input
            aria-label={t('sheet.note-on', { point: label })}
            placeholder={result === 'not-ok' ? t('sheet.note-not-ok') : t('sheet.note-not-inspected')}
            maxLength={500}
          />
        </Form.Item>
      ) : null}
    </>
  );
}
