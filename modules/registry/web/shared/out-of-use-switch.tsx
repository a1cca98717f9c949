import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueryParam } from '#platform/web/navigation.tsx';

/** Whether the list shows what is out of use, kept in the address; and what the server is then asked. */
export function useOutOfUse() {
  const [asked, ask] = useQueryParam('outOfUse');
  const isOut = asked === 'true';
  return {
    isOut,
    query: isOut ? ({ outOfUse: 'true' } as const) : {},
    show: (out: boolean) => ask(out ? 'true' : null),
  };
}

/** Turns a list over to what is out of use: it keeps its past and is found here to be brought back. */
export function OutOfUseSwitch({ of: { isOut, show } }: { of: ReturnType<typeof useOutOfUse> }) {
  const { t } = useTranslation('registry');
  return (
    <Checkbox
      checked={isOut}
      onChange={({ target }) => show(target.checked)}
      style={{ alignItems: 'center', minBlockSize: 32 }}
    >
      {t('archived')}
    </Checkbox>
  );
}
