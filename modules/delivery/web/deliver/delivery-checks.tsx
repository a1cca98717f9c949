import { MessageOutlined } from '@ant-design/icons';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import css from './deliver.module.css';

type Check = components['schemas']['DeliverySheet']['checks'][number];

/** What is explained, shown and looked at together; what was left out says why. */
export function DeliveryChecks({ checks }: { checks: readonly Check[] }) {
  return (
    <ol className={css.checks}>
      {checks.map((check, place) => (
        <li key={check.key}>
          <OneCheck check={check} place={place} />
        </li>
      ))}
    </ol>
  );
}

function OneCheck({ check, place }: { check: Check; place: number }) {
  const { t } = useTranslation('delivery');
  const form = Form.useFormInstance();
  const done = Form.useWatch(['checks', place, 'done'], form);
  const [isNoting, setIsNoting] = useState(false);
  const label = t(`delivery-check.${check.key}`);
  const isLeftOut = done === false && !check.indispensable;
  return (
    <>
      <div className={css.check}>
        <span id={`delivery-${check.key}`}>{label}</span>
        {done && !isNoting ? (
          <Button
            type="text"
            icon={<MessageOutlined />}
            aria-label={t('deliver.note-on', { check: label })}
            onClick={() => setIsNoting(true)}
          />
        ) : (
          <span />
        )}
        <Form.Item
          name={['checks', place, 'done']}
          rules={[{ required: true, message: t('deliver.answer-needed') }]}
          className={css.flat}
        >
          <Radio.Group
            aria-labelledby={`delivery-${check.key}`}
            optionType="button"
            buttonStyle="solid"
            block
            options={[
              { value: true, label: t('deliver.done') },
              { value: false, label: t('deliver.left-out') },
            ]}
          />
        </Form.Item>
      </div>
      {done === false && check.indispensable ? (
        <p className={css.against}>{t('refusal.delivery.check-indispensable')}</p>
      ) : null}
      {isLeftOut || (done && isNoting) ? (
        <Form.Item
          name={['checks', place, 'note']}
          rules={done ? [] : [{ required: true, whitespace: true, message: t('deliver.why-needed') }]}
          className={css.flat}
        >
          <Input
            aria-label={t('deliver.note-on', { check: label })}
            placeholder={done ? t('deliver.said') : t('deliver.why')}
            maxLength={1000}
          />
        </Form.Item>
      ) : null}
    </>
  );
}
