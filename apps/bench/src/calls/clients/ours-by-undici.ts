// Changes a connector through our client over undici's pool.
import { undiciFetch } from '@graph-connectors/client/node';
import type { Call } from '../callers.ts';
import { ours } from './ours.ts';

// As with `fetch`, connections outlast a run.
const undici = undiciFetch();

export const oursByUndici = (url: string): Call => ours(url, undici);
