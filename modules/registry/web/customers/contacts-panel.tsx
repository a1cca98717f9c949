import { DeleteOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EmptyState, Panel, PhoneLink, StatusTag } from '#platform/web/design/index.ts';
import type { Contact, CustomerFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { AddContact } from './add-contact.tsx';

interface ContactsPanelProps {
  customer: CustomerFile;
  mayKeep: boolean;
}

/** How the customer is reached: a phone is one tap to call. */
export function ContactsPanel({ customer, mayKeep }: ContactsPanelProps) {
  const { t } = useTranslation('registry');
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button size="small" onClick={() => setAdding(true)}>
      {t('contact.add')}
    </Button>
  );
  return (
    <Panel title={t('contact.title')} flush extra={mayKeep ? add : null}>
      {customer.contacts.length === 0 ? (
        <EmptyState title={t('contact.none')} hint={t('contact.none-hint')} />
      ) : null}
      <ul className={css.rows}>
        {customer.contacts.map((contact) => (
          <li key={contact.id}>
            <div className={css.line}>
              <Reach contact={contact} />
              {contact.label ? <span className={css.quiet}>{contact.label}</span> : null}
              <span className={css.end}>
                {contact.primary ? <StatusTag>{t('contact.primary')}</StatusTag> : null}
                {mayKeep ? <RemoveContact contact={contact} /> : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {isAdding ? <AddContact customer={customer} onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}

function Reach({ contact: { kind, value } }: { contact: Contact }) {
  const { t } = useTranslation('registry');
  if (kind === 'phone') return <PhoneLink phone={value} />;
  if (kind === 'email') return <a href={`mailto:${value}`}>{value}</a>;
  return (
    <span>
      {t(`contact-kind.${kind}`)} {value}
    </span>
  );
}

function RemoveContact({ contact }: { contact: Contact }) {
  const { t } = useTranslation('registry');
  const remove = useCommand('delete', '/api/v1/contacts/{contactId}');
  return (
    <Popconfirm
      title={t('contact.remove-sure', { value: contact.value })}
      okText={t('contact.remove')}
      onConfirm={() => void remove.run({ params: { path: { contactId: contact.id } } })}
    >
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        loading={remove.pending}
        aria-label={t('contact.remove-one', { value: contact.value })}
      />
    </Popconfirm>
  );
}
