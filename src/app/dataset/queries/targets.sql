-- Figures of the targets over all agencies of a level, from which rates and points follow: numerators and denominators are
-- added, rates never averaged. An agency without a denominator has nothing arising and is left out of the rate.
SELECT province, year, period, rowId AS target, level,
  count(*)::INTEGER AS agencies,
  sum(numerator) AS numerator,
  sum(denominator) AS denominator,
  sum(numerator) / nullif(sum(denominator), 0) * 100 AS rate
FROM read_parquet('entries/**/*.parquet', hive_partitioning = true)
WHERE section = 'targets' AND numerator IS NOT NULL
GROUP BY ALL
ORDER BY ALL;
