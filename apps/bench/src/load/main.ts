// The load generator as a process: does each job that it is sent, and sends back what came of it.
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';

process.on('message', (job: Job) => {
  void runJob(job).then((result) => process.send?.(result));
});
// Whoever gave the jobs is gone.
process.on('disconnect', () => process.exit());
