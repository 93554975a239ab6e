// Makes the bytes of requests before they are wanted.
import { idOf } from '../fleet.ts';
import type { Job } from './job.ts';

/** How many values connectors take in turn: so many that no request is late enough to meet its like. */
const valuesFor = (ids: number): number => Math.min(200, Math.max(7, Math.ceil(8192 / ids)));

/** The keys that a job asks for: all of them, or some from everywhere. */
export function idsOf({ work, connectors, ids = 4096 }: Pick<Job, 'work' | 'connectors' | 'ids'>): string[] {
  if (work === 'list' || work === 'fixed') return [''];
  const count = Math.min(connectors, ids);
  return Array.from({ length: count }, (_, index) => idOf(Math.floor((index * connectors) / count)));
}

/** The requests of a job, to be sent over and over in this order: no value of a connector follows itself. */
export function requestsOf(job: Omit<Job, 'connections' | 'seconds' | 'first'>): Buffer[] {
  const { host, pathname } = new URL(job.base);
  const head = (method: string, path: string): string =>
    `${method} ${pathname.replace(/\/$/, '')}/connectors${path} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer any-token\r\n`;
  const ids = idsOf(job);
  if (job.work === 'list' || job.work === 'fixed') return [Buffer.from(`${head('GET', '')}\r\n`)];
  if (job.work === 'GET') return ids.map((id) => Buffer.from(`${head('GET', `/${id}`)}\r\n`));
  return Array.from({ length: valuesFor(ids.length) }, (_, value) =>
    ids.map((id) => {
      const body = JSON.stringify(changeTo(value));
      return Buffer.from(
        `${head('PATCH', `/${id}`)}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    }),
  ).flat();
}

/** The body that gives a connector one of its values. */
export const changeTo = (value: number) => ({
  '@odata.type': '#microsoft.graph.connector',
  machineName: `connector-${value}.berlin.contoso.com`,
  externalIp: `198.51.100.${value}`,
  status: value % 2 === 0 ? 'inactive' : 'active',
});
