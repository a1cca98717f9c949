import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { counts, type Figures } from './counts.ts';
import { countsAsCsv } from './counts-as-csv.ts';

/** The table as a file a spreadsheet opens. */
export function DownloadCounts({ figures, name }: { figures: Figures; name: string }) {
  const { t } = useTranslation('walk-around');
  const save = () => {
    const head = [t('figures.person'), ...counts.map((count) => t(`figures.count.${count}`))];
    const csv = countsAsCsv(head, figures, { all: t('figures.all'), nobody: t('figures.nobody') });
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `advice_${name}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button icon={<DownloadOutlined />} onClick={save}>
      CSV
    </Button>
  );
}
