// The reader of pages as a process: does each job that it is sent, and sends back what came of it.
import type { PageJob } from './job.ts';
import { timePages } from './time-pages.ts';

process.on('message', (job: PageJob) => {
  void timePages(job).then((times) => process.send?.(times));
});
// Whoever gave the jobs is gone.
process.on('disconnect', () => process.exit());
