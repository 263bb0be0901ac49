/** Files in an archive carry one fixed date (the first that ZIP has), so that the same results give the same bytes. */
export const archiveDate = '1980-01-01T12:00:00';
