// How the page comes to work without a network, and how it hears that a newer version of it is at hand.

export interface NewVersion {
  /** Leaves this version for the new one: the page is loaded anew. */
  take(): void;
}

/** Keeps the whole page in the browser; `onNew` hears of a newer version, which waits until this one is closed or left. */
export async function keepOffline(onNew: (version: NewVersion) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./service-worker.js');
  const tell = (waiting: ServiceWorker): void =>
    onNew({
      take: () => {
        serviceWorker.addEventListener('controllerchange', () => location.reload());
        waiting.postMessage('take-over');
      },
    });
  const hear = (): void => {
    // Without one in charge, what is installed is the first version.
    if (registration.waiting !== null && serviceWorker.controller !== null) tell(registration.waiting);
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', hear);
  });
  hear();
}
