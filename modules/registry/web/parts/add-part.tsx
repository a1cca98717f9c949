import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { withoutBlanks } from '../shared/blanks.ts';
import { PartFields, type PartTyped } from './part-fields.tsx';

/** A new number in the catalogue; its price and place come next, on its own page. */
export function AddPart({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<PartTyped>();
  const go = useGo();
  const add = useCommand('post', '/api/v1/parts', {
    form,
    show: 'inline',
    onDone: ({ id }) => go(`/parts/${id}`),
  });
  return (
    <FormDrawer
      title={t('part.add')}
      form={form}
      command={add}
      submit={t('part.add')}
      draft="part.new"
      initial={{ source: 'oem', unit: 'piece', critical: false }}
      onSubmit={({ names, ...rest }) =>
        add.run({ body: { ...withoutBlanks(rest), names: withoutBlanks(names), workshopId } })
      }
      onClose={onClose}
    >
      <PartFields />
    </FormDrawer>
  );
}
