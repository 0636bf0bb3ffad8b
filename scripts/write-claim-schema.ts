// Writes docs/claim.schema.json from its one definition in src/model/claim.ts: `npm run schema`, after the definition has changed.
import { writeFileSync } from 'node:fs';
import { claimJsonSchema } from '../src/model/index.ts';

writeFileSync(new URL('../docs/claim.schema.json', import.meta.url), `${JSON.stringify(claimJsonSchema, null, 2)}\n`);
