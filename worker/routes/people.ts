import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id } from '../../shared/fields.ts';
import { newNote, newRestriction, newSweep, people, peopleQuery, person, swept, trustChange } from '../../shared/people.ts';
import { erasePerson, exportPerson } from '../domain/people/erase.ts';
import { addNote, removeNote } from '../domain/people/notes.ts';
import { readPeople, readPerson } from '../domain/people/read.ts';
import { lift, restrict } from '../domain/people/restrict.ts';
import { sweep } from '../domain/people/sweep.ts';
import { trust } from '../domain/people/trust.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const params = z.object({ id });
const PERSON = '/moderation/people/{id}';

const getPeople = createRoute({
  method: 'get',
  path: '/moderation/people',
  summary: 'Readers who wrote, newest first',
  ...signedIn,
  request: { query: peopleQuery },
  responses: { 200: answer(people, 'a page'), ...refusals },
});
const getPerson = createRoute({
  method: 'get',
  path: PERSON,
  summary: 'One reader, with restrictions, notes and last comments',
  ...signedIn,
  request: { params },
  responses: { 200: answer(person, 'the reader'), ...refusals },
});
const postRestriction = createRoute({
  method: 'post',
  path: `${PERSON}/restrictions`,
  summary: 'Mute or ban a reader, for days or (admins) for good',
  ...signedIn,
  request: { params, body: json(newRestriction) },
  responses: { 201: answer(person, 'the reader as they are now'), ...refusals },
});
const deleteRestriction = createRoute({
  method: 'delete',
  path: '/moderation/restrictions/{id}',
  summary: 'End a restriction before its time',
  ...signedIn,
  request: { params },
  responses: { 200: answer(person, 'the reader as they are now'), ...refusals },
});
const putTrust = createRoute({
  method: 'put',
  path: `${PERSON}/trust`,
  summary: 'Let what a reader writes appear at once, or no longer',
  ...signedIn,
  request: { params, body: json(trustChange) },
  responses: { 200: answer(person, 'the reader as they are now'), ...refusals },
});
const postNote = createRoute({
  method: 'post',
  path: `${PERSON}/notes`,
  summary: 'Tell colleagues something about a reader',
  ...signedIn,
  request: { params, body: json(newNote) },
  responses: { 201: answer(person, 'the reader as they are now'), ...refusals },
});
const deleteNote = createRoute({
  method: 'delete',
  path: '/moderation/notes/{id}',
  summary: 'Take an own note away',
  ...signedIn,
  request: { params },
  responses: { 204: { description: 'gone' }, ...refusals },
});
const postSweep = createRoute({
  method: 'post',
  path: `${PERSON}/sweep`,
  summary: 'Decide on all comments of a reader, a hundred a call',
  ...signedIn,
  request: { params, body: json(newSweep) },
  responses: { 200: answer(swept, 'what was decided, and how many are left'), ...refusals },
});
const getExport = createRoute({
  method: 'get',
  path: `${PERSON}/export`,
  summary: 'All data that is kept about a reader; for admins',
  ...signedIn,
  request: { params },
  responses: { 200: answer(z.record(z.string(), z.unknown()), 'the data'), ...refusals },
});
const deletePerson = createRoute({
  method: 'delete',
  path: PERSON,
  summary: 'Take name, e-mail and texts of a reader away for good; for admins',
  ...signedIn,
  request: { params },
  responses: { 204: { description: 'gone' }, ...refusals },
});

export const peopleRoutes = router()
  .openapi(getPeople, async (c) => c.json(await readPeople(c.var.ctx, c.req.valid('query')), 200))
  .openapi(getPerson, async (c) => c.json(await readPerson(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(postRestriction, async (c) => c.json(await restrict(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 201))
  .openapi(deleteRestriction, async (c) => c.json(await lift(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(putTrust, async (c) => c.json(await trust(c.var.ctx, c.req.valid('param').id, c.req.valid('json').trusted), 200))
  .openapi(postNote, async (c) => {
    const readerId = c.req.valid('param').id;
    await addNote(c.var.ctx, readerId, c.req.valid('json').text);
    return c.json(await readPerson(c.var.ctx, readerId), 201);
  })
  .openapi(deleteNote, async (c) => {
    await removeNote(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(postSweep, async (c) => c.json(await sweep(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200))
  .openapi(getExport, async (c) => c.json(await exportPerson(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(deletePerson, async (c) => {
    await erasePerson(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  });
