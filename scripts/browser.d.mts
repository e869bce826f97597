/** Command-line flags with which Chromium runs in tests. */
export const FLAGS: string[];
/** Where Chromium is, for `launch` of playwright-core and puppeteer-core; rejects with what to install. */
export function findBrowser(): Promise<{ executablePath: string; env?: NodeJS.ProcessEnv }>;
