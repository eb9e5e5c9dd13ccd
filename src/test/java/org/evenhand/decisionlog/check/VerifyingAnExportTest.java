package org.evenhand.decisionlog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.check.Finding.Kind;
import org.evenhand.decisionlog.model.NoteSigner;
import org.evenhand.decisionlog.model.TreeHash;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingAnExportTest {
  @TempDir static Path data;

  /** Forty entries with a checkpoint after each ten. */
  private static FolderInMemory log;

  @BeforeAll
  static void exported() {
    log = ExportedLog.inMemory(ExportedLog.of(40, 10, data));
  }

  @Test
  void ofAWholeLogFindsNothing() throws IOException {
    var verdict = verify(log, outside(10, 20, 30, 40));

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(40);
    assertThat(verdict.confirmed()).isEqualTo(40);
    assertThat(verdict.checkpoints()).isEqualTo(4);
    assertThat(verdict.openings()).contains(new LogVerdict.Openings(280, 0));
  }

  @Test
  void needsNothingButTheFolder() throws IOException {
    assertThat(verify(log, List.of()).isVerified()).isTrue();
    assertThat(verify(log.without(LogFolder.OPENINGS), List.of()).openings()).isEmpty();
  }

  @Test
  void namesAChangedEntry() throws IOException {
    var changed = edit(LogFolder.ENTRIES, text -> text.replace("\"index\":17,", "\"index\":71,"));

    var verdict = verify(changed, List.of());

    assertThat(verdict.firstBadIndex()).hasValue(17);
    assertThat(verdict.interval()).isEmpty();
    assertThat(verdict.findings().get(0).kind()).isEqualTo(Kind.CHANGED);
    assertThat(verdict.findings().get(0).message()).startsWith("entry 17 is not the one");
  }

  @Test
  void namesEveryChangedEntry() throws IOException {
    var changed =
        edit(
            LogFolder.ENTRIES,
            text -> text.replace("\"index\":7,", "\"index\":8,").replace("\"index\":31,", "x"));

    assertThat(verify(changed, List.of()).findings())
        .filteredOn(finding -> finding.kind() == Kind.CHANGED)
        .extracting(Finding::index)
        .containsExactly(7L, 31L);
  }

  @Test
  void namesWhatWasTakenOutPutInAndMoved() throws IOException {
    assertThat(entriesAfter(lines -> lines.remove(5))).isEqualTo("MISSING 5");
    assertThat(entriesAfter(lines -> lines.subList(5, 9).clear())).isEqualTo("MISSING 5");
    assertThat(entriesAfter(lines -> lines.add(5, "{}"))).isEqualTo("ADDED 5");
    assertThat(entriesAfter(lines -> lines.add(6, lines.get(5)))).isEqualTo("ADDED 6");
    assertThat(entriesAfter(lines -> Collections.swap(lines, 5, 25))).isEqualTo("MOVED 5");
    assertThat(entriesAfter(lines -> Collections.swap(lines, 5, 6))).isEqualTo("MOVED 5");
    assertThat(entriesAfter(lines -> lines.add(5, lines.remove(25)))).isEqualTo("MOVED 5");
    assertThat(entriesAfter(lines -> lines.add(""))).isEqualTo("ADDED 40");
  }

  @Test
  void tellsOneRunOfMissingEntriesOnce() throws IOException {
    var lines = lines();
    lines.subList(5, 9).clear();

    assertThat(verify(withEntries(lines), List.of()).findings())
        .filteredOn(finding -> finding.kind() == Kind.MISSING)
        .extracting(Finding::message)
        .containsExactly("each entry from 5 to 8 was taken out");
  }

  @Test
  void locatesATailWhoseHashesFit() throws IOException {
    var copy = new CopyInHand(log.without(LogFolder.OPENINGS));
    copy.lines.set(24, copy.lines.get(3));
    for (int index = 24; index < 40; index++) {
      copy.renumber(index);
      copy.rehash(index);
    }

    var verdict = verify(copy.folder(), List.of());

    assertThat(verdict.firstBadIndex()).isEmpty();
    assertThat(verdict.interval()).get().extracting(Finding::kind).isEqualTo(Kind.REWRITTEN);
    assertThat(verdict.interval()).get().extracting(Finding::from).isEqualTo(20L);
    assertThat(verdict.interval()).get().extracting(Finding::until).isEqualTo(30L);
  }

  @Test
  void cannotSeeAnOlderCopyWithoutTheOutside() throws IOException {
    var copy = new CopyInHand(log.without(LogFolder.OPENINGS));
    copy.cut(25);
    copy.forgetCheckpointsBeyond(25);

    assertThat(verify(copy.folder(), List.of()).isVerified()).isTrue();
    var verdict = verify(copy.folder(), outside(40));
    assertThat(verdict.interval()).get().extracting(Finding::kind).isEqualTo(Kind.CUT_OFF);
    assertThat(verdict.interval().orElseThrow().message())
        .isEqualTo(
            "the log has 25 entries, but a checkpoint of 40 was signed; it is confirmed up to entry"
                + " 0; it may be an older copy");
  }

  @Test
  void saysHowFarTheCheckpointsReach() throws IOException {
    var copy = new CopyInHand(log.without(LogFolder.OPENINGS));
    copy.forgetCheckpointsBeyond(30);

    var verdict = verify(copy.folder(), List.of());

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.confirmed()).isEqualTo(30);
  }

  @Test
  void namesAChangeAfterTheLastCheckpointToo() throws IOException {
    var copy = new CopyInHand(log.without(LogFolder.OPENINGS));
    copy.forgetCheckpointsBeyond(30);
    copy.lines.set(35, copy.lines.get(2));

    assertThat(verify(copy.folder(), List.of()).firstBadIndex()).hasValue(35);
  }

  @Test
  void blamesTheListOfHashesWhenTheEntriesAreConfirmed() throws IOException {
    var hash = TreeHash.EMPTY.hex();
    var changed = edit(LogFolder.LEAF_HASHES, text -> hash + text.substring(64));

    var verdict = verify(changed, List.of());

    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.LEAF_HASHES_DIFFER);
    assertThat(verdict.firstBadIndex()).isEmpty();
  }

  @Test
  void noticesAReplacedKey() throws IOException {
    var thief = NoteSigner.generate("regulator.example/decisions", new SecureRandom());
    var replaced = edit(LogFolder.PUBLIC_KEY, text -> thief.key() + "\n");

    assertThat(verify(replaced, List.of()).isVerified()).isFalse();
    assertThat(verify(replaced, outside(40)).findings())
        .extracting(Finding::kind)
        .contains(Kind.OUTSIDE_KEY_DIFFERS, Kind.CHECKPOINT_INVALID);
  }

  @Test
  void noticesEverythingSignedAnewWithAnotherKey() throws IOException {
    var thief = NoteSigner.generate("regulator.example/decisions", new SecureRandom());
    var copy = new CopyInHand(log.without(LogFolder.OPENINGS));
    copy.lines.set(24, copy.lines.get(3));
    copy.renumber(24);
    copy.rehash(24);
    copy.checkpoints.clear();
    new Tamperer(copy, thief, new SplittableRandom(1)).sign(copy);
    var files = new TreeMap<>(copy.folder().files());
    files.put(LogFolder.PUBLIC_KEY, (thief.key() + "\n").getBytes(StandardCharsets.UTF_8));
    var forged = new FolderInMemory(files);
    assertThat(verify(forged, List.of()).isVerified()).isTrue();

    var verdict = verify(forged, outside(10, 20, 30, 40));
    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .contains(Kind.OUTSIDE_KEY_DIFFERS, Kind.FORKED);
    assertThat(verdict.interval()).get().extracting(Finding::from).isEqualTo(20L);
    var key = new String(log.files().get(LogFolder.PUBLIC_KEY), StandardCharsets.UTF_8).strip();
    assertThat(new VerifyFolder().verify(forged, List.of(), List.of(key)).isVerified()).isFalse();
  }

  @Test
  void refusesEntriesWithoutAnyCheckpoint() throws IOException {
    var copy = new CopyInHand(log.without(LogFolder.OPENINGS));
    copy.checkpoints.clear();

    assertThat(verify(copy.folder(), List.of()).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.NO_CHECKPOINT);
  }

  @Test
  void findsAReadableValueThatIsNotWhatWasCommittedTo() throws IOException {
    var changed =
        edit(LogFolder.OPENINGS, text -> text.replaceFirst("\"CLOSE_NFA\"}", "\"INVESTIGATE\"}"));

    var verdict = verify(changed, List.of());

    assertThat(verdict.findings()).extracting(Finding::kind).containsExactly(Kind.OPENING_DIFFERS);
    assertThat(verdict.firstBadIndex()).hasValue(1);
    assertThat(verdict.findings().get(0).message()).contains("the outcome of entry 1");
  }

  @Test
  void findsAnOpeningThatIsAnotherEntrys() throws IOException {
    var one = EntryDrafts.id("entry", 1).toString();
    var other = EntryDrafts.id("entry", 2).toString();
    var changed = edit(LogFolder.OPENINGS, text -> text.replaceFirst(one, other));

    assertThat(verify(changed, List.of()).findings())
        .extracting(Finding::kind, Finding::index)
        .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.OPENING_DIFFERS, 1L));
  }

  @Test
  void noticesACheckpointUnderAnothersName() throws IOException {
    var files = new TreeMap<>(log.files());
    files.put(
        "checkpoints/000000000025.checkpoint", files.get("checkpoints/000000000020.checkpoint"));

    assertThat(verify(new FolderInMemory(files), List.of()).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.CHECKPOINT_INVALID);
  }

  @Test
  void isContentWithErasedOpenings() throws IOException {
    var erased =
        edit(
            LogFolder.OPENINGS,
            text -> {
              var lines = new ArrayList<>(text.lines().toList());
              lines.removeIf(line -> line.contains("\"field\":\"reasons\""));
              return String.join("\n", lines) + "\n";
            });

    var verdict = verify(erased, List.of());

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.openings()).contains(new LogVerdict.Openings(240, 40));
  }

  @Test
  void noBitOfAnyFileCanChange() throws IOException {
    var random = new SplittableRandom(20261121);
    var small = ExportedLog.inMemory(ExportedLog.of(6, 3, data.resolve("small")));
    var names = List.copyOf(small.files().keySet());
    for (int trial = 0; trial < 1500; trial++) {
      var name = names.get(trial % names.size());
      var bytes = small.files().get(name).clone();
      int bit = random.nextInt(bytes.length * 8);
      bytes[bit / 8] ^= (byte) (1 << (bit % 8));
      var files = new TreeMap<>(small.files());
      files.put(name, bytes);
      assertThat(verify(new FolderInMemory(files), List.of()).isVerified())
          .as("bit %d of %s", bit, name)
          .isFalse();
    }
  }

  @Test
  void refusesAFolderThatIsNoExport() {
    assertThatThrownBy(() -> verify(log.without(LogFolder.ENTRIES), List.of()))
        .isInstanceOf(UnreadableLog.class)
        .hasMessage("entries.jsonl: there is no such file in the folder");
    assertThatThrownBy(() -> verify(log.without(LogFolder.LEAF_HASHES), List.of()))
        .isInstanceOf(UnreadableLog.class);
    assertThatThrownBy(() -> new OutsideNote("mine.txt", "no note"))
        .isInstanceOf(UnreadableLog.class)
        .hasMessage("mine.txt: not a signed note");
  }

  private interface Change {
    void to(List<String> lines);
  }

  private static String entriesAfter(Change change) throws IOException {
    var lines = lines();
    change.to(lines);
    var verdict = verify(withEntries(lines), List.of());
    var first = verdict.findings().get(0);
    assertThat(verdict.firstBadIndex()).hasValue(first.index());
    return first.kind() + " " + first.index();
  }

  private static List<String> lines() {
    var text = new String(log.files().get(LogFolder.ENTRIES), StandardCharsets.UTF_8);
    return new ArrayList<>(text.lines().toList());
  }

  private static FolderInMemory withEntries(List<String> lines) {
    return edit(LogFolder.ENTRIES, text -> String.join("\n", lines) + "\n")
        .without(LogFolder.OPENINGS);
  }

  private static FolderInMemory edit(String name, UnaryOperator<String> change) {
    var files = new TreeMap<>(log.files());
    var text = new String(files.get(name), StandardCharsets.UTF_8);
    var changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    files.put(name, changed.getBytes(StandardCharsets.UTF_8));
    return new FolderInMemory(files);
  }

  private static List<OutsideNote> outside(long... sizes) {
    var copy = new CopyInHand(log);
    return java.util.Arrays.stream(sizes)
        .mapToObj(size -> new OutsideNote("kept " + size, copy.checkpoints.get(size)))
        .toList();
  }

  private static LogVerdict verify(LogFolder folder, List<OutsideNote> outside) throws IOException {
    return new VerifyFolder().verify(folder, outside, List.of());
  }
}
