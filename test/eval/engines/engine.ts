import type { Service } from '../../../src/model/index.js';

/** What an engine says to one query. */
export interface Answer {
  /** Best first. */
  services: Service[];
  /** False: the engine itself says that nothing surely fits. Engines that cannot say so are sure of any hit. */
  confident: boolean;
}

/** An engine with a catalogue in it. */
export interface OpenedEngine {
  search(query: string, limit: number): Answer | Promise<Answer>;
  /** Bytes of the index in the form in which the engine stores it; absent where it has none. */
  serialisedBytes?(): number | Promise<number>;
}

/** A search engine in the settings in which it is compared; the same for quality and for speed. */
export interface Engine {
  /** For `--only`. */
  id: string;
  name: string;
  /** How it is set, for the reader of the figures. */
  settings: string;
  open(services: readonly Service[]): OpenedEngine | Promise<OpenedEngine>;
}
