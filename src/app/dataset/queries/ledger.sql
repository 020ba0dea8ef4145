-- The ledger of every province and period: agencies by where they stand, and files by what became of them.
-- Run it in the folder that `consolidate --parquet` wrote into.
SELECT province, year, period, 'agencies' AS what, status, count(*)::INTEGER AS number
FROM read_parquet('agencies/**/*.parquet', hive_partitioning = true)
GROUP BY ALL
UNION ALL
SELECT province, year, period, 'files' AS what, status, count(*)::INTEGER AS number
FROM read_parquet('files/**/*.parquet', hive_partitioning = true)
GROUP BY ALL
ORDER BY ALL;
