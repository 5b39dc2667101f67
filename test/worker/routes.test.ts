import { expect, test } from 'vitest';
import { API } from '../../shared/paths.ts';
import { createApp } from '../../worker/app.ts';
import { LIMITS } from '../../worker/routes/limits.ts';
import { call } from './support/praatmee.ts';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
}

const app = createApp({ now: () => 0, newId: () => 'id' });
const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith(API) && !path.endsWith('*'));
const calls = new Set(routes.map(({ method, path }) => `${method} ${path.slice(API.length)}`));

test('every call that changes something is in the table of limits, and nothing else is', () => {
  const changing = [...calls].filter((one) => !one.startsWith('GET '));
  expect(Object.keys(LIMITS).sort()).toEqual(changing.sort());
});

test('the API document describes every call and its refusals', async () => {
  const { body } = await call<Document>('/api/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  const described = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      expect(operation.summary, path).toBeTruthy();
      expect(operation.responses, path).toHaveProperty('default');
      return `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    }),
  );
  expect(described.sort()).toEqual([...calls].sort());
});
