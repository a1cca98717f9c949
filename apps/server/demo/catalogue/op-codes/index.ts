import { driveAndBody } from './drive-and-body.ts';
import type { DemoOpCode } from './op.ts';
import { serviceAndChassis } from './service-and-chassis.ts';

/** Labour operations of the demo workshops. */
export const demoOpCodes: readonly DemoOpCode[] = [...serviceAndChassis, ...driveAndBody];
