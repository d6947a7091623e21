import type { DataFolder } from './data-folder.ts'

/** Lays out the sample document on a fresh installation. */
export async function seedSample(_address: string, _data: DataFolder): Promise<void> {}
