import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  matchServices,
  readCriteria,
  readServices,
  type Criteria,
  type CriteriaProblem,
  type Match,
  type Verdict,
} from '../../match/index.js';
import { factsOf, priceOf, qualificationOf } from '../../match/facts.js';
import { isService, type Catalogue, type Service } from '../../model/index.js';
import { inSlices } from '../../search/slices.js';
import { warnOnce } from '../shared/warn.js';
import { criteriaOf, type Answers } from './answers.js';
import { findOpen, type Open } from './questions.js';

/** Services held against the answers. */
export interface Matched {
  readonly answers: Answers;
  readonly criteria: Criteria;
  readonly problems: readonly CriteriaProblem[];
  readonly verdicts: Readonly<Record<Verdict, readonly Match[]>>;
  readonly open: Open;
}

/** Reads ahead all that a match and the questions after it ask of services. */
function* readAll(services: readonly Service[]): Generator<void, void, void> {
  yield* readServices(services, 25);
  for (const [i, service] of services.entries()) {
    if (i % 25 === 0) yield;
    if (!isService(service)) continue;
    const facts = factsOf(service);
    priceOf(service, facts);
    qualificationOf(service, facts);
  }
}

/**
 * Joins the matching to the element. Services are read, matched and asked about in slices, so that ten thousand of
 * them hold up no key press; the newest answers win.
 */
export class Matcher implements ReactiveController {
  /** The newest result; the former one while the next is on its way. */
  matched: Matched | undefined;

  readonly #host: ReactiveControllerHost;
  #catalogue: Catalogue | undefined;
  #working: AbortController | undefined;
  #read: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#working?.abort();
    this.#catalogue = this.#read = undefined;
  }

  /**
   * Matches the services of a catalogue.
   *
   * @returns the result, or nothing when a newer one was asked for meanwhile or the element was removed
   */
  async match(catalogue: Catalogue, answers: Answers): Promise<Matched | undefined> {
    this.#working?.abort();
    const { signal } = (this.#working = new AbortController());
    try {
      const { services, taxonomies } = catalogue;
      if (catalogue !== this.#catalogue) {
        this.#catalogue = catalogue;
        // reading goes on for whoever comes next
        this.#read = inSlices(readAll(services));
      }
      await this.#read;
      signal.throwIfAborted();
      const given = criteriaOf(answers);
      const options = { taxonomies, now: new Date() };
      const matched = await inSlices(
        (function* (): Generator<void, Matched, void> {
          const { criteria, problems } = readCriteria(given, options, services);
          yield;
          const matches = matchServices(services, criteria, options);
          yield;
          const open = yield* findOpen(matches, taxonomies);
          const verdicts: Record<Verdict, Match[]> = { fits: [], check: [], 'does-not-fit': [] };
          for (const match of matches) verdicts[match.verdict].push(match);
          return { answers, criteria, problems, verdicts, open };
        })(),
        signal,
      );
      this.matched = matched;
      this.#host.requestUpdate();
      return matched;
    } catch (cause) {
      if (!signal.aborted) warnOnce('match', 'The services could not be matched.', cause);
      return undefined;
    }
  }
}
