interface Entry {
  id: string;
  name: string;
}

export const CATALOGUE: readonly Entry[];
export function numbered(n: number): Entry;
