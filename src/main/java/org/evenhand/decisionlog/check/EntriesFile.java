package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.decisionlog.check.Finding.Kind;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.TreeHash;

/** The entries of an export: their leaf hashes, and what each line says by itself. */
final class EntriesFile {
  private final LogFolder folder;
  private final Reading reading;
  private final List<Hash> leaves = new ArrayList<>();
  private final List<Long> backwards = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<LogVerdict.Openings> openings = Optional.empty();
  private Instant before = Instant.MIN;
  private boolean inPlace = true;

  EntriesFile(LogFolder folder, Reading reading) {
    this.folder = folder;
    this.reading = reading;
  }

  void read() throws IOException {
    var entries = open(LogFolder.ENTRIES);
    if (entries.isEmpty()) {
      throw new UnreadableLog(LogFolder.ENTRIES + ": there is no such file in the folder");
    }
    var opened = open(LogFolder.OPENINGS);
    try (var lines = entries.get();
        var beside = opened.isPresent() ? new OpeningsFile(opened.get()) : null) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        var leaf = TreeHash.leaf(line);
        var form = reading.entry(leaf, line);
        look(leaves.size(), form);
        if (beside != null) {
          beside.check(leaves.size(), form);
        }
        leaves.add(leaf);
      }
      if (!lines.endedProperly()) {
        findings.add(Finding.of(Kind.FORM, LogFolder.ENTRIES + " does not end with a newline"));
      }
      if (beside != null) {
        beside.end();
        findings.addAll(beside.findings());
        openings = Optional.of(beside.counts());
      }
    }
  }

  List<Hash> leaves() {
    return leaves;
  }

  Optional<LogVerdict.Openings> openings() {
    return openings;
  }

  List<Long> backwards() {
    return backwards;
  }

  List<Finding> findings() {
    return findings;
  }

  private void look(long index, EntryForm form) {
    if (!form.isEntry()) {
      findings.add(Finding.at(Kind.NOT_AN_ENTRY, index, "entry " + index + ": " + form.trouble()));
      return;
    }
    if (form.recordedAt().isBefore(before)) {
      backwards.add(index);
    }
    before = form.recordedAt();
    if (form.index() != index && inPlace) {
      inPlace = false;
      findings.add(
          Finding.at(
              form.index() > index ? Kind.MISSING : Kind.MOVED,
              index,
              "at place " + index + " stands the entry of place " + form.index()));
    }
  }

  private Optional<Lines> open(String name) throws IOException {
    return folder.open(name).map(Lines::new);
  }
}
