// A French student opens a lesson on a phone and plays a turn: in French from the first screen on, and nothing runs over.
import { expect, test } from '@playwright/test';
import { misfits } from './text-on-screen';

test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 } });

test('a lesson in French', async ({ page }) => {
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    await page.waitForTimeout(150);
    found.push(...(await misfits(page)).map((what) => `${screen}: ${what}`));
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked();
  await look('start');

  await page.goto('./?lesson=free-riding');
  await expect(page.getByRole('heading', { name: 'Qui paie la digue' })).toBeVisible();
  await look('brief');
  await page.getByRole('button', { name: 'Commencer' }).click();
  const asks = page.getByRole('form', { name: 'Prédire' });
  await asks.getByRole('radio', { name: 'Les deux paieront ce qu’ils ont promis.' }).check();
  await asks.getByRole('radio', { name: '75 % assez' }).check({ force: true });
  await look('predict');
  await asks.getByRole('button', { name: 'Valider' }).click();
  await page.locator('#end-turn').click();
  const anyway = page.getByRole('button', { name: 'Terminer malgré tout' });
  const next = page.getByText('tour 2 sur 8');
  await expect(anyway.or(next).first()).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(next).toBeVisible();
  await look('turn 2');
  expect(found).toEqual([]);
});
