-- Partitions what statements say and what they are found by, by the month in which they were stored: for a store that
-- grows beyond what one table bears, or that has old months to drop or to move. To be run once, while nothing else is
-- (docs/operations.md). What is stored already becomes the first partition, as it is; no row is copied.
DO $$
DECLARE
  next_month timestamptz := date_trunc('month', now()) + interval '1 month';
  name text;
  key text;
  month timestamptz;
BEGIN
  FOR name, key IN VALUES
    ('StatementText', '"organisationId", stored, sequence'),
    ('StatementTerm', 'term, stored, sequence, through')
  LOOP
    EXECUTE format('ALTER TABLE %I RENAME TO %I', name, name || '_before');
    EXECUTE format('ALTER INDEX %I RENAME TO %I', name || '_pkey', name || '_before_pkey');
    EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS, PRIMARY KEY (%s)) PARTITION BY RANGE (stored)',
      name, name || '_before', key);
    EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (MINVALUE) TO (%L)',
      name, name || '_before', next_month);
    -- Five years, and a place for what comes after them.
    FOR month IN SELECT generate_series(next_month, next_month + interval '59 months', interval '1 month') LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
        name || to_char(month, '_YYYY_MM'), name, month, month + interval '1 month');
    END LOOP;
    EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', name || '_after', name);
  END LOOP;
END
$$;
