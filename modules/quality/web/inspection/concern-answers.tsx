import { Button, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState, Panel } from '#platform/web/design/index.ts';
import type { CarToInspect } from '../queue/use-queue.ts';
import css from './sheet.module.css';

type Concern = CarToInspect['concerns'][number];

/** QC-1: for each thing the customer said, whether it is solved, and how that was seen. */
export function ConcernAnswers({ concerns }: { concerns: readonly Concern[] }) {
  const { t } = useTranslation('quality');
  return (
    <Panel title={t('sheet.concerns')} flush>
      {concerns.length === 0 ? <EmptyState title={t('sheet.no-concerns')} /> : null}
      <ul className={css.rows}>
        {concerns.map((concern, place) => (
          <li key={concern.id}>
            <ConcernAnswer concern={concern} place={place} />
          </li>
        ))}
      </ul>
      <div className={css.road}>
        <Form.Item name="roadTestKm" label={t('sheet.road-test')}>
          <InputNumber min={0} max={500} precision={0} inputMode="numeric" suffix="km" size="large" />
        </Form.Item>
      </div>
    </Panel>
  );
}

const usually = ['road-test', 'measured', 'tried', 'read-out'] as const;

function ConcernAnswer({ concern, place }: { concern: Concern; place: number }) {
  const { t } = useTranslation('quality');
  const form = Form.useFormInstance();
  const solved = Form.useWatch(['concernResults', place, 'solved'], form);
  const how = ['concernResults', place, 'how'];
  return (
    <>
      <div className={css.point}>
        <span className={css.name} id={`concern-${concern.id}`}>
          {t('queue.quote', { words: concern.words })}
          {concern.declined ? <span className={css.quiet}> {t('sheet.declined')}</span> : null}
        </span>
        <Form.Item
          name={['concernResults', place, 'solved']}
          rules={[{ required: true, message: t('sheet.concern-needed') }]}
          className={css.answer}
        >
          <Radio.Group
            aria-labelledby={`concern-${concern.id}`}
            optionType="button"
            buttonStyle="solid"
            size="large"
            block
            options={[
              { value: true, label: t('sheet.solved') },
              { value: false, label: t('sheet.not-solved') },
            ]}
          />
        </Form.Item>
      </div>
      {solved === undefined ? null : (
        <div className={css.how}>
          <Form.Item
            name={how}
            rules={[{ required: true, whitespace: true, message: t('sheet.how-needed') }]}
            className={css.note}
          >
            <Input.TextArea
              aria-label={t('sheet.how-on', { words: concern.words })}
              placeholder={t('sheet.how')}
              autoSize={{ minRows: 1, maxRows: 4 }}
              maxLength={500}
            />
          </Form.Item>
          <fieldset className={css.chips} aria-label={t('sheet.how-usual')}>
            {usually.map((way) => (
              <Button key={way} onClick={() => form.setFieldValue(how, t(`sheet.way.${way}`))}>
                {t(`sheet.way.${way}`)}
              </Button>
            ))}
          </fieldset>
        </div>
      )}
    </>
  );
}
