// What a write is answered with, by what the caller prefers and the profile has.
import type { EntityName, Kind, Stored } from '../entities.ts';
import { entityTag } from '../entity-tag.ts';
import { preferredReturn } from '../preference.ts';
import { representEntity } from '../represent.ts';
import type { RequestContext } from '../request-context.ts';
import { entityUrl } from '../urls.ts';

/** The answer to a creation: the new entity, unless the caller prefers not. */
export function answerCreated<Name extends EntityName, Status extends 200 | 201>(
  kind: Kind<Name>,
  stored: Stored[Name],
  { Prefer }: { readonly Prefer?: string },
  context: RequestContext,
  status: Status,
) {
  const applied = preferredReturn(Prefer);
  const Location = entityUrl(kind.set, kind.values(stored).id, context);
  const headers = { Location, ETag: entityTag(stored), ...(applied && { 'Preference-Applied': applied }) };
  return applied === 'return=minimal'
    ? { status: 204 as const, headers: { ...headers, 'OData-EntityId': Location } }
    : { status, headers, body: representEntity(kind, stored, context) };
}

/** The answer to an update: the entity as it is then, unless the caller prefers not, or the profile. */
export function answerUpdated<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  { Prefer }: { readonly Prefer?: string },
  context: RequestContext,
) {
  const { updated, representation } = context.rules;
  const preferred = preferredReturn(Prefer);
  const applied =
    preferred === 'return=representation' && representation === 'ignored' ? undefined : preferred;
  const ETag = entityTag(stored);
  const headers = applied === undefined ? { ETag } : { ETag, 'Preference-Applied': applied };
  const isMinimal = applied === undefined ? updated === 204 : applied === 'return=minimal';
  return isMinimal
    ? { status: 204 as const, headers }
    : { status: 200 as const, headers, body: representEntity(kind, stored, context) };
}
