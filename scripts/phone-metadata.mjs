// The Polish part of the metadata of libphonenumber-js, with the types of numbers, for src/model/submissions/phone.ts.
// The whole metadata are 80 times larger. Run after every update of the library: node scripts/phone-metadata.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const all = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
const target = fileURLToPath(new URL('../src/model/submissions/phone-metadata.ts', import.meta.url));
const polish = {
  version: all.version,
  country_calling_codes: { 48: ['PL'] },
  countries: { PL: all.countries.PL },
};
const text = `// Made by \`node scripts/phone-metadata.mjs\` from libphonenumber-js (MIT; data of Google's libphonenumber, Apache-2.0):
// Poland alone, with types of numbers. 1,089 bytes, 433 gzip. Do not edit.
export const METADATA = ${JSON.stringify(polish)} as const;
`;
writeFileSync(
  target,
  await prettier.format(text, { ...(await prettier.resolveConfig(target)), filepath: target }),
);
