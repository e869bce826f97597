import type { ListKey } from './scope.js';

const TAXONOMY_KEYS: Readonly<Record<string, ListKey>> = {
  obszar: 'areas',
  odbiorca: 'recipients',
  sytuacja: 'situations',
  sposob: 'delivery',
  plaszczyzna: 'planes',
  inwentaryzacja: 'packages',
  wykonawca: 'providerKinds',
};

/** The list that a term of the profile belongs to, told by its code ("sytuacja:samotnosc"). */
export function keyOfTerm(code: string): ListKey | undefined {
  return TAXONOMY_KEYS[code.split(':')[0] ?? ''];
}
