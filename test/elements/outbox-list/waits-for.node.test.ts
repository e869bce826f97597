import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitsFor } from '../../../src/elements/shared/waits-for.js';

const errors: [] = [];

test('an answer of the server is no lost connection', () => {
  for (const status of [408, 409, 425, 429, 500, 502, 503, 504])
    assert.equal(waitsFor({ type: 'http-status', status, errors }), 'server', String(status));
});

test('without an answer it is the connection', () => {
  for (const type of ['offline', 'network']) assert.equal(waitsFor({ type, errors }), 'connection', type);
});

test('nothing is said for sure of what is on its way, or has an answer that cannot be read', () => {
  assert.equal(waitsFor(undefined), 'unsure');
  for (const type of ['timeout', 'invalid-response', 'challenge-unsolved'])
    assert.equal(waitsFor({ type, errors }), 'unsure', type);
  // the page on which a Wi-Fi network asks for consent
  assert.equal(waitsFor({ type: 'html-instead-of-json', status: 200, errors }), 'unsure');
});
