import { forgetWarnings } from '../../src/elements/shared/warn.js';

/** What is told to the webmaster during each test of a suite; emptied before each. */
export function heardWarnings(): unknown[][] {
  const warnings: unknown[][] = [];
  const warn = console.warn;
  beforeEach(() => {
    forgetWarnings();
    warnings.length = 0;
    console.warn = (...args: unknown[]) => void warnings.push(args);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
