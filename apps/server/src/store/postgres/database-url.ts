// Reads the URL of a database, and says where it is without its password.
import { StoreRefused } from '../store.ts';

/** Where a database is. */
export interface DatabaseUrl {
  /** For the driver: with the password. */
  readonly connectionString: string;
  /** For people: without it. */
  readonly location: string;
  /** Host and port. */
  readonly host: string;
}

/** Whether `data` names a PostgreSQL database. */
export const isDatabaseUrl = (data: string): boolean => /^postgres(?:ql)?:\/\//i.test(data);

/**
 * Reads the URL of a database.
 *
 * @throws StoreRefused if it is none. The message does not quote it: any part of it may be a password.
 */
export function readDatabaseUrl(data: string): DatabaseUrl {
  const url = URL.parse(data);
  // A password with one of `/ ? #` in it would be taken for something else, and be shown.
  const [, , , ...rest] = data.split(/[/?#]/);
  const hasStray = rest.some((part) => part.includes('@'));
  if (url === null || hasStray || url.hash !== '' || !isDecodable(data)) {
    throw new StoreRefused(
      'the URL of the database cannot be read. Write it as postgres://user:password@host:5432/database, ' +
        'with %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for % in a name or the password.',
    );
  }
  const host = `${url.hostname || url.searchParams.get('host') || 'localhost'}:${url.port || url.searchParams.get('port') || '5432'}`;
  const user = url.username === '' ? '' : `${url.username}@`;
  return {
    connectionString: data,
    location: `${url.protocol}//${user}${host}${url.pathname === '/' ? '' : url.pathname}`,
    host,
  };
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}
