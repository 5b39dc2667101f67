import { API } from '../../shared/paths.ts';
import type { router } from './router.ts';

/** The API document, made from the schemas that check the requests. */
export function describe(api: ReturnType<typeof router>): object {
  api.openAPIRegistry.registerComponent('securitySchemes', 'readerToken', { type: 'http', scheme: 'bearer' });
  api.openAPIRegistry.registerComponent('securitySchemes', 'deskSession', { type: 'apiKey', in: 'cookie', name: '__Host-praatmee' });
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Praatmee', version: '1', description: 'Comments, polls and moderation for publishers.', license: { name: 'MIT' } },
    servers: [{ url: API }],
  });
}
