#!/bin/sh
# Paths on standard input, one a line; reports as NDJSON on standard output. For Spark's pipe and whatever else pipes lines.
# Exit code 1 of gov-work-report, some files are no reports, is none here: Spark would throw the partition away.
exec xargs -r -d '\n' sh -c 'gov-work-report parse --quiet --format ndjson "$@" || [ $? -eq 1 ]' parse
