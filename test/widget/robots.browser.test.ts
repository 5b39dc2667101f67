import { describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post', proofOfWork: true });

async function annaOn(path: string) {
  const person = await visitor(stage.browser);
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  return { ...person, widget: await Widget.open(person.page, await makeArticle({ path, body })) };
}

describe('on a site that asks for work', () => {
  test('Anna sends twice and notices nothing of it', async () => {
    const { context, widget, problems } = await annaOn('/work');
    for (const text of ['Mijn eerste reactie hier.', 'En meteen mijn tweede.']) {
      await widget.reacts('Anna', text);
      await widget.comment(text).waitFor();
    }
    expect(await widget.root.getByText(widget.told.held).count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('a form that stood open too long gets other work, and Anna notices nothing', async () => {
    const { page, context, widget } = await annaOn('/old-work');
    await page.route(
      '**/form',
      async (route) => {
        const response = await route.fetch();
        const form = await response.json();
        form.challenge.parameters.data.at -= 3 * 3_600_000;
        await route.fulfill({ response, json: form });
      },
      { times: 1 },
    );
    await widget.reacts('Anna', 'Na de koffie geschreven.');
    await widget.comment('Na de koffie geschreven.').waitFor();
    await context.close();
  });

  test('without the work nothing is placed, the form says so, and the text stays', async () => {
    const { page, context, widget } = await annaOn('/no-work');
    await page.route('**/form', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), challenge: null } });
    });
    await widget.reacts('Anna', 'Zonder enig werk.');
    await widget.sees(widget.writing.kept);
    expect(await widget.root.locator('textarea').inputValue()).toBe('Zonder enig werk.');
    await page.unroute('**/form');
    await widget.sends();
    await widget.comment('Zonder enig werk.').waitFor();
    await context.close();
  });

  test('no task is longer than 50 ms while the work is done', async () => {
    const { page, context, widget } = await annaOn('/tasks');
    await widget.opensForm();
    const longest = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let most = 0;
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) most = Math.max(most, duration);
          }).observe({ type: 'longtask' });
          setTimeout(() => resolve(most), 1_500);
        }),
    );
    expect(await longest).toBe(0);
    await context.close();
  });

  test('what fills in the field that nobody sees is not placed', async () => {
    const { context, widget } = await annaOn('/trap');
    await widget.opensForm();
    const trap = widget.root.locator('[name=website]');
    expect(await trap.isVisible()).toBe(true);
    expect(await trap.evaluate((field) => [field.getBoundingClientRect().width < 10, field.tabIndex])).toEqual([true, -1]);
    await trap.evaluate((field: HTMLInputElement) => {
      field.value = 'https://koop.example';
    });
    await widget.fills('Robot', 'Mooi artikel, dank u wel.');
    await widget.sends();
    await widget.comment('Mooi artikel').getByText(widget.told.held).waitFor();
    await context.close();
  });
});
