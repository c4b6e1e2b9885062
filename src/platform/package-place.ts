// Whether the page stands in a package of one lesson, as learning platforms take them in, and what that lesson is.

/** What the page calls the lesson of its package. */
export const PACKAGE = 'package';

const meta = (): HTMLMetaElement | null => document.querySelector('meta[name="entente-lesson"]');

export const isPackage = (): boolean => meta() !== null;

/** The lesson's text; null where the package is not whole. */
export async function packagedLesson(): Promise<string | null> {
  const response = await fetch(meta()?.content ?? '');
  return response.ok ? response.text() : null;
}
