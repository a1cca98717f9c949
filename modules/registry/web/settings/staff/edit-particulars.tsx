import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { changesIn } from '../../shared/blanks.ts';
import type { StaffFile } from '../../shared/records.ts';
import { ParticularsFields, type ParticularsTyped } from './particulars-fields.tsx';

/** Puts name, number and how to reach somebody right. */
export function EditParticulars({ person, onClose }: { person: StaffFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [before] = useState(person);
  const [form] = Form.useForm<ParticularsTyped>();
  const change = useCommand('patch', '/api/v1/staff/{staffId}', { form, show: 'inline', onDone: onClose });
  return (
    <FormDrawer<ParticularsTyped>
      title={t('staff.particulars')}
      form={form}
      command={change}
      submit={t('save')}
      draft={`staff.${person.id}`}
      initial={before}
      onSubmit={(typed) =>
        change.run({ params: { path: { staffId: person.id } }, body: changesIn(typed, before) })
      }
      onClose={onClose}
    >
      <ParticularsFields />
    </FormDrawer>
  );
}
