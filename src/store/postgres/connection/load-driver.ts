import type pg from 'pg';
import { JobError } from '../../../errors/job-error.ts';

export type Driver = typeof pg;

/** Loads the driver, which is an optional package. @throws JobError `STORE_PACKAGE_MISSING` */
export async function loadDriver(): Promise<Driver> {
  try {
    return (await import('pg')).default;
  } catch (error) {
    if (!isMissing(error)) throw error;
    const message = 'A PostgreSQL store needs the package pg, which is not installed.';
    throw new JobError('STORE_PACKAGE_MISSING', message, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
