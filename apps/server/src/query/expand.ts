// Gives the related entities that `$expand` names along with an entity.
import { type Expand, parseExpand, parseSelect } from '@graph-connectors/odata';
import { type EntityName, type Kind, connectorGroups, connectors, model, type Stored } from '../entities.ts';
import { represent, type Selection } from '../represent.ts';
import type { RequestContext } from '../request-context.ts';
import { entityUrl } from '../urls.ts';
import { pageSize } from './page.ts';
import { writeSkipToken } from './skip-token.ts';
