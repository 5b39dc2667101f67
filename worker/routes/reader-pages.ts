import { type Context, Hono } from 'hono';
import { newAppeal } from '../../shared/appeals.ts';
import { readerLanguage } from '../../shared/readable.ts';
import type { AppEnv } from '../app-env.ts';
import { appealOnPage, dataOnPage, eraseOnPage, showReaderPage } from '../domain/reader-page/show.ts';
import { sendPage } from '../send-page.ts';
import { limited } from './limits.ts';

/**
 * `/lezer/{ticket}`: a reader's own page. GET shows it, or gives the file with their data; POST does what its buttons say. The ticket is
 * all that opens it: there is no cookie, so nobody else's page can press a button here.
 */
export const readerPages = new Hono<AppEnv>()
  .get('/lezer/:ticket', async (c) => {
    const asked = askedOf(c);
    if (c.req.query('file') === undefined) return send(c, await showReaderPage(c.var.ctx, asked, c.req.query('cursor')));
    c.header('content-disposition', 'attachment; filename="praatmee.json"');
    c.header('cache-control', 'no-store');
    return c.json(await dataOnPage(c.var.ctx, asked));
  })
  .post('/lezer/:ticket', limited('LIMIT_WRITE'), async (c) => {
    const form = await c.req.parseBody();
    const asked = askedOf(c);
    if (form.do === 'appeal') {
      const { data } = newAppeal.safeParse(form);
      return send(c, await appealOnPage(c.var.ctx, asked, String(form.comment), data ?? null));
    }
    if (form.do === 'erase' || form.do === 'erased') return send(c, await eraseOnPage(c.var.ctx, asked, form.do === 'erased'));
    return send(c, await showReaderPage(c.var.ctx, asked));
  });

function askedOf(c: Context<AppEnv, '/lezer/:ticket'>) {
  return { ticket: c.req.param('ticket'), lang: readerLanguage(c.req.query('lang')) };
}

function send(c: Context<AppEnv>, page: Awaited<ReturnType<typeof showReaderPage>>) {
  c.header('cache-control', 'no-store');
  // Its address opens it: no other page may hear it; forms of its own say where they come from.
  c.header('referrer-policy', 'same-origin');
  return sendPage(c, page, true);
}
