-- What each agency gives itself: points over all criteria that apply to it.
SELECT province, year, period, agency, level, sum(selfScore) AS selfScore, count(*)::INTEGER AS criteria
FROM read_parquet('entries/**/*.parquet', hive_partitioning = true)
WHERE section = 'selfScores' AND notApplicable IS NULL AND selfScore IS NOT NULL
GROUP BY ALL
ORDER BY ALL;
