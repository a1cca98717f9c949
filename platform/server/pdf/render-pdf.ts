import type { Drawing } from './drawing.ts';
import { DrawingThread } from './drawing-thread.ts';
import { pdfWorkerFile } from './worker-entry.ts';

let thread: DrawingThread | undefined;

/** Draws a document as PDF bytes, equal for equal drawings; rejects with the reason when it cannot. */
export function renderPdf(drawing: Drawing): Promise<Uint8Array> {
  thread ??= new DrawingThread({ file: pdfWorkerFile() });
  return thread.draw(drawing);
}

/** Part of the server's graceful stop; a later `renderPdf` starts anew. */
export async function stopPdf(): Promise<void> {
  const ending = thread;
  thread = undefined;
  await ending?.stop();
}
