import type { Execution } from '../../command/execute.ts';
import type { Route } from '../../http/routes.ts';
import type { PieceUploads } from '../piece-uploads.ts';
import { pieceRoutes } from './piece-routes.ts';
import { showRoutes } from './show-routes.ts';
import { wholeFileRoute } from './whole-file-route.ts';

/** Photos and scans: taken in whole or in pieces, looked at before they are kept, shown to who may see them. */
export function fileRoutes(execution: Execution, uploads: PieceUploads): readonly Route[] {
  return [wholeFileRoute(execution), ...pieceRoutes(execution, uploads), ...showRoutes(execution)];
}
