package org.evenhand.document.reading;

import java.time.Duration;

/**
 * How much one reading may take. Beyond the first group a file is refused; beyond the second what
 * is left is not read, and a finding says so.
 *
 * @param inputBytes largest file
 * @param expandedBytes how large the parts of a packed document may be together
 * @param entries how many parts a packed document may have
 * @param depth how deep elements, parts of messages and the like may nest
 * @param time until the process is killed; reading stops by itself, with what it has, at three
 *     quarters of it
 * @param heapMegabytes memory for objects of the reader process
 * @param textUnits longest text, in UTF-16 units
 * @param attachments how many files of a message are taken
 */
public record ReadingLimits(
    long inputBytes,
    long expandedBytes,
    int entries,
    int depth,
    Duration time,
    int heapMegabytes,
    int textUnits,
    int attachments) {
  private static final long MEGABYTE = 1024L * 1024;

  public static final ReadingLimits USUAL =
      new ReadingLimits(
          256 * MEGABYTE, 512 * MEGABYTE, 5_000, 200, Duration.ofSeconds(20), 256, 8_000_000, 100);

  public ReadingLimits within(Duration otherTime) {
    return new ReadingLimits(
        inputBytes,
        expandedBytes,
        entries,
        depth,
        otherTime,
        heapMegabytes,
        textUnits,
        attachments);
  }

  public ReadingLimits upTo(long otherInputBytes) {
    return new ReadingLimits(
        otherInputBytes,
        expandedBytes,
        entries,
        depth,
        time,
        heapMegabytes,
        textUnits,
        attachments);
  }

  public ReadingLimits withHeap(int megabytes) {
    return new ReadingLimits(
        inputBytes, expandedBytes, entries, depth, time, megabytes, textUnits, attachments);
  }

  /** These limits as one argument of a command line. */
  public String asArgument() {
    return "%d,%d,%d,%d,%d,%d,%d,%d"
        .formatted(
            inputBytes,
            expandedBytes,
            entries,
            depth,
            time.toMillis(),
            heapMegabytes,
            textUnits,
            attachments);
  }

  public static ReadingLimits ofArgument(String argument) {
    var values = argument.split(",");
    return new ReadingLimits(
        Long.parseLong(values[0]),
        Long.parseLong(values[1]),
        Integer.parseInt(values[2]),
        Integer.parseInt(values[3]),
        Duration.ofMillis(Long.parseLong(values[4])),
        Integer.parseInt(values[5]),
        Integer.parseInt(values[6]),
        Integer.parseInt(values[7]));
  }
}
