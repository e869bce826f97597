// Types of the HTTP contract, from src/data/contract/openapi.json into src/model/submissions/types.ts, where the
// validators of both sides find them. `--check` only tells whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import prettier from 'prettier';

const contract = new URL('../src/data/contract/openapi.json', import.meta.url);
const target = fileURLToPath(new URL('../src/model/submissions/types.ts', import.meta.url));

const { components } = JSON.parse(readFileSync(contract, 'utf8'));
/** What validators and elements use; the rest of the contract is the server's own. */
const NAMES = [
  'ContactSubmission',
  'ProviderSubmission',
  'NotifySubmission',
  'SealedAnswers',
  'SealedAnswersReceipt',
  'UsageReport',
  'Statistics',
  'Receipt',
  'Challenge',
  'Problem',
].filter((name) => components.schemas[name]);
const schema = {
  $id: 'Contract',
  type: 'object',
  additionalProperties: false,
  required: NAMES,
  properties: Object.fromEntries(NAMES.map((name) => [name, { $ref: `#/components/schemas/${name}` }])),
  components,
};
const text = await compile(schema, 'Contract', {
  bannerComment: '// Made from src/data/contract/openapi.json by `npm run contract`. Do not edit.',
  ignoreMinAndMaxItems: true,
  additionalProperties: false,
  style: { singleQuote: true },
});
const made = await prettier.format(text, { ...(await prettier.resolveConfig(target)), filepath: target });
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== made) {
    console.error('src/model/submissions/types.ts is not what the contract says. Run: npm run contract');
    process.exit(1);
  }
} else writeFileSync(target, made);
