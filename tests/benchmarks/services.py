"""How long services take to start and to stop: medians of 20. Run by hand.

    python tests/benchmarks/services.py [TIMES]

The first start of PostgreSQL on a machine makes its cluster and is shown apart.
"""

import shutil
import statistics
import sys
import time

from course.services import checkup, folders

TIMES = 20


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    for cluster in folders.cache().glob("postgres-*"):
        shutil.rmtree(cluster)  # it can be made again
    print(f"{'service':10} {'first':>7} {'start':>7} {'stop':>7}   seconds, medians of {times}")
    for kind in checkup.kinds():
        starts, stops = [], []
        for _ in range(times + 1):
            service = kind.make()
            began = time.perf_counter()
            service.start()
            starts.append(time.perf_counter() - began)
            began = time.perf_counter()
            service.stop()
            stops.append(time.perf_counter() - began)
        start, stop = statistics.median(starts[1:]), statistics.median(stops[1:])
        print(f"{kind.name:10} {starts[0]:7.3f} {start:7.3f} {stop:7.3f}")


if __name__ == "__main__":
    main()
