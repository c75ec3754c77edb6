#!/bin/sh
# sbatch --array=1-64 slurm.sh REPORTS PARTS: each task of the array does one part of the reports in the folder REPORTS.
#SBATCH --job-name=gov-work-reports
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --time=02:00:00

# The end of --array. Not SLURM_ARRAY_TASK_COUNT: that is another number when only tasks that failed are sent again, --array=7,12.
shards=${SHARDS:-64}
task=${SLURM_ARRAY_TASK_ID:?run it with sbatch --array=1-$shards}

gov-work-report tables "$1" --quiet --format parquet --jobs 1 --output "$2/$task" --shard "$task/$shards"
status=$?
# 1: some files are no reports, and are named in the log; the others are done.
[ "$status" -eq 1 ] || exit "$status"
