package org.evenhand.tool.bench.leaks;

import java.util.List;

/**
 * How many clean files the check would keep back.
 *
 * @param kept each file that is, with why
 */
public record CleanResult(int files, int keptBack, List<String> kept) {
  double rate() {
    return files == 0 ? 0 : (double) keptBack / files;
  }
}
