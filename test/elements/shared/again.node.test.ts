import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { again } from '../../../src/elements/shared/again.js';

/** The window of a page, and how many wait in it for the connection. */
class Page extends EventTarget {
  waiting = 0;
  readonly own = {
    addEventListener: (...told: Parameters<EventTarget['addEventListener']>) => {
      this.waiting++;
      this.addEventListener(...told);
    },
    removeEventListener: (...told: Parameters<EventTarget['removeEventListener']>) => {
      this.waiting--;
      this.removeEventListener(...told);
    },
  };
}

describe('again', () => {
  const page = new Page();
  before(() => {
    Object.assign(globalThis, page.own);
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  after(() => {
    mock.timers.reset();
    for (const name of Object.keys(page.own)) Reflect.deleteProperty(globalThis, name);
  });

  it('waits twice as long after each failure, never longer than ten minutes, and until the connection is back', async () => {
    let tries = 0;
    let broken = true;
    const loaded = again(async () => {
      tries++;
      if (broken) throw new TypeError('refused');
      return Promise.resolve('here');
    }, 5_000);
    const waits: number[] = [];
    for (let seconds = 1; waits.length < 40; seconds++) {
      const tried = tries;
      mock.timers.tick(1_000);
      await new Promise((soon) => setImmediate(soon));
      if (tries === tried) continue;
      assert.equal(tries, tried + 1, 'one try at a time');
      waits.push(seconds);
      seconds = 0;
    }
    assert.deepEqual(waits.slice(0, 9), [5, 10, 20, 40, 80, 160, 320, 600, 600]);
    assert.equal(Math.max(...waits), 600);
    assert.equal(page.waiting, 1, 'who waited has left');
    broken = false;
    page.dispatchEvent(new Event('online'));
    assert.equal(await loaded, 'here');
    assert.equal(page.waiting, 0);
  });
});
