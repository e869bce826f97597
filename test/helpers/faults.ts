import type { Behaviour, Told } from './fault-server.mjs';

/** A resource of the fault server (see fault-server.mjs), with a name that no other test has. */
export interface Resource {
  /** Address as a file, `….json`. */
  readonly url: string;
  /** Address as the base of an API. */
  readonly base: string;
  /** Changes how it answers; held requests go on. */
  set(behaviour: Behaviour): Promise<void>;
  told(): Promise<Told>;
}

/** Makes resources of the server at `server`. */
export function resourcesOf(server: string): (behaviour?: Behaviour) => Promise<Resource> {
  return async (behaviour = {}) => {
    const key = `t${Math.random().toString(36).slice(2)}`;
    const control = async (init?: RequestInit): Promise<Told> => {
      const response = await fetch(`${server}/control/${key}`, init);
      return (await response.json()) as Told;
    };
    const resource: Resource = {
      url: `${server}/r/${key}.json`,
      base: `${server}/r/${key}`,
      set: async (next) => {
        await control({ method: 'POST', body: JSON.stringify(next) });
      },
      told: () => control(),
    };
    await resource.set(behaviour);
    return resource;
  };
}

let server: Promise<string> | undefined;

/** A resource, in a browser test: the runner's plugin has started the server. */
export async function fault(behaviour?: Behaviour): Promise<Resource> {
  server ??= fetch('/__faults.txt').then((response) => response.text());
  return resourcesOf(await server)(behaviour);
}
