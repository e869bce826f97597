import { readFile } from 'node:fs/promises';
import { parseCatalogue, type Service } from '../../src/model/index.js';

/** The services of the three real catalogues: the smallest size measured, and what larger ones are made of. */
export async function realServices(): Promise<Service[]> {
  const texts = await Promise.all(
    ['lapy', 'koszalin', 'lublin'].map((name) =>
      readFile(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8'),
    ),
  );
  return texts.flatMap((text) => parseCatalogue(JSON.parse(text)).services);
}
