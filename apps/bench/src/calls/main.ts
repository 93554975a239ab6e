// The callers as a process: does each job that it is sent, and sends back what came of it.
import type { CallJob } from './job.ts';
import { runCalls } from './run-calls.ts';

process.on('message', (job: CallJob) => {
  void runCalls(job).then((result) => process.send?.(result));
});
// Whoever gave the jobs is gone.
process.on('disconnect', () => process.exit());
