package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.decisionlog.check.Finding.Kind;
import org.evenhand.decisionlog.model.OpeningLine;

/** The openings of an export, read beside its entries; both are in index order. */
final class OpeningsFile implements AutoCloseable {
  private final Lines lines;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<OpeningLine> waiting;
  private long number;
  private long checked;
  private long absent;

  OpeningsFile(Lines lines) throws IOException {
    this.lines = lines;
    advance();
  }

  /** Holds the openings of one entry against it. */
  void check(long index, EntryForm entry) throws IOException {
    long opened = 0;
    while (waiting.isPresent() && waiting.get().index() <= index) {
      var line = waiting.get();
      var commitment = entry.commitments().get(line.field());
      boolean belongs = line.index() == index && line.id().equals(entry.id());
      if (!belongs || !line.opening().commitment().hex().equals(commitment)) {
        differs(line);
      }
      opened++;
      checked++;
      advance();
    }
    absent += Math.max(0, entry.commitments().size() - opened);
  }

  /** What is left when the entries are at their end belongs to none. */
  void end() throws IOException {
    while (waiting.isPresent()) {
      differs(waiting.get());
      advance();
    }
    if (!lines.endedProperly()) {
      findings.add(Finding.of(Kind.FORM, LogFolder.OPENINGS + " does not end with a newline"));
    }
  }

  List<Finding> findings() {
    return findings;
  }

  LogVerdict.Openings counts() {
    return new LogVerdict.Openings(checked, absent);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void differs(OpeningLine line) {
    findings.add(
        Finding.at(
            Kind.OPENING_DIFFERS,
            line.index(),
            LogFolder.OPENINGS
                + " line "
                + number
                + ": the "
                + line.field()
                + " of entry "
                + line.index()
                + " is not what the entry commits to"));
  }

  private void advance() throws IOException {
    waiting = Optional.empty();
    for (var line = lines.next(); line != null && waiting.isEmpty(); ) {
      number++;
      try {
        waiting = Optional.of(OpeningLine.read(new String(line, StandardCharsets.UTF_8)));
      } catch (IllegalArgumentException e) {
        findings.add(
            Finding.of(Kind.FORM, LogFolder.OPENINGS + " line " + number + ": " + e.getMessage()));
        line = lines.next();
      }
    }
  }
}
