/** Ways to hand on a file that the page has made; none of them goes over a server of ours. */

/** Saves a file where the browser keeps downloads. */
export function saveAs(file: File): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
  // The download has begun by then; the browser keeps the bytes that it is still reading.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Whether this device can hand a file to another of its programs. */
export const canShare = (file: File): boolean => typeof navigator.share === 'function' && typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });

/** Opens the device's own sheet for sharing. Closing it is no fault. */
export async function share(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] });
  } catch {
    // The player has thought better of it.
  }
}
