// Lets Node run the project's TypeScript as it stands, with the parts of src/ that are not yet built into one file:
//
//     node --import ./scripts/typescript.mjs tests/proof/random/run.ts
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
