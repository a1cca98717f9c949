export { complaintAnswers } from './answers.ts';
export { complaintRoutes } from './routes.ts';
