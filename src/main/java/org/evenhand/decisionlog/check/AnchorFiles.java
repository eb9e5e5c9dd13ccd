package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.decisionlog.check.Finding.Kind;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.NoteKey;

/** The keys and checkpoints of a folder, and the checkpoints brought from outside. */
final class AnchorFiles {
  private final LogFolder folder;
  private final Reading reading;
  private final List<NoteKey> keys = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int signed;

  AnchorFiles(LogFolder folder, Reading reading) {
    this.folder = folder;
    this.reading = reading;
  }

  /**
   * Reads everything.
   *
   * @param pinned the keys that whoever checks brings along; the folder's otherwise
   */
  void read(List<String> pinned, List<OutsideNote> outside) throws IOException {
    readKeys(pinned);
    readFolder();
    outside.forEach(this::addOutside);
    anchors.sort(Comparator.comparingLong(Anchor::size));
  }

  /** All that can be trusted, smallest first. */
  List<Anchor> anchors() {
    return anchors;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The number of signed checkpoints in the folder. */
  int signed() {
    return signed;
  }

  private void readKeys(List<String> pinned) throws IOException {
    var texts = pinned.isEmpty() ? linesOf(LogFolder.PUBLIC_KEY) : pinned;
    for (var text : texts) {
      try {
        keys.add(NoteKey.parse(text));
      } catch (IllegalArgumentException e) {
        findings.add(
            Finding.of(Kind.KEY_INVALID, LogFolder.PUBLIC_KEY + " holds what is not a key"));
      }
    }
  }

  private void readFolder() throws IOException {
    var newest = text(LogFolder.CHECKPOINT);
    var largest = Optional.<Checkpoint>empty();
    for (var name : folder.list(LogFolder.CHECKPOINTS)) {
      var note = text(LogFolder.CHECKPOINTS + "/" + name).orElseThrow();
      var checkpoint = open(note);
      var named = checkpoint.map(Checkpoint::size).map(Checkpoint::fileName);
      if (named.isPresent() && named.get().equals(name)) {
        signed++;
        anchors.add(new Anchor(checkpoint.get(), false));
        if (largest.isEmpty() || checkpoint.get().size() > largest.get().size()) {
          largest = checkpoint;
        }
      } else {
        invalid(LogFolder.CHECKPOINTS + "/" + name);
      }
    }
    if (!newest.flatMap(this::open).equals(largest)) {
      invalid(LogFolder.CHECKPOINT);
    }
  }

  private void addOutside(OutsideNote outside) {
    var checkpoint = outside.checkpoint();
    if (open(outside.note()).isEmpty()) {
      findings.add(
          Finding.of(
              Kind.OUTSIDE_KEY_DIFFERS,
              outside.name()
                  + " was not signed with this folder's key: it is another log's, or the key was"
                  + " replaced"));
    }
    anchors.add(new Anchor(checkpoint, true));
  }

  private void invalid(String name) {
    findings.add(
        Finding.of(
            Kind.CHECKPOINT_INVALID, name + " is not the signed checkpoint that belongs there"));
  }

  private Optional<Checkpoint> open(String note) {
    return keys.stream().flatMap(key -> reading.checkpoint(note, key).stream()).findFirst();
  }

  private List<String> linesOf(String name) throws IOException {
    return text(name).map(text -> List.of(text.split("\n"))).orElse(List.of());
  }

  private Optional<String> text(String name) throws IOException {
    var file = folder.open(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (var in = file.get()) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
