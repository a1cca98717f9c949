import { FilePdfOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useMay } from '#platform/web/session/session.ts';

/** A paper as PDF, opened beside the page; the browser prints it from there. */
export function PaperLink({ documentId, children }: { documentId: string | null; children: ReactNode }) {
  const mayRead = useMay('document.see');
  if (!documentId || !mayRead) return null;
  return (
    <a href={`/api/v1/documents/${documentId}`} target="_blank" rel="noreferrer">
      <FilePdfOutlined aria-hidden="true" /> {children}
    </a>
  );
}
