package org.evenhand.decisionlog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.decisionlog.EntryDrafts.aTriageDecision;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.erdtman.jcs.JsonCanonicalizer;
import org.evenhand.decisionlog.SeededSalts;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.LogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingAnEntryTest {
  private static final SeededSalts SALTS = new SeededSalts(1);

  @Property(tries = 300)
  void isWhatTheCanonicalizerWrites(
      @ForAll @IntRange(max = 5) int fields,
      @ForAll @IntRange(max = 1_000_000) int index,
      @ForAll boolean follows,
      @ForAll boolean seen,
      @ForAll("texts") String stage)
      throws Exception {
    var commitments = new TreeMap<String, String>();
    for (int i = 0; i < fields; i++) {
      commitments.put("field_" + i, Hash.of(new byte[] {(byte) i}).hex());
    }
    var entry =
        new LogEntry(
            index,
            new UUID(index, 7),
            EntryKind.STAGE_ENTERED,
            Optional.empty(),
            stage,
            "rules \u00e9/\"1\"",
            Instant.ofEpochSecond(index, 5000),
            Instant.ofEpochSecond(index),
            follows ? Optional.of(new UUID(1, index)) : Optional.empty(),
            seen ? Optional.of("view") : Optional.empty(),
            commitments);

    var line = EntryLine.of(entry);

    assertThat(line).isEqualTo(new JsonCanonicalizer(line).getEncodedString());
    assertThat(EntryLine.read(line)).isEqualTo(entry);
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> texts() {
    return net.jqwik.api.Arbitraries.of("", "TRIAGE", "a \"b\" \\ c", "\u20ac\u0007 \ud83d\ude00");
  }

  @Test
  void namesNobody() {
    var line =
        EntryLine.of(
            EntryLine.place(SealedEntry.of(aTriageDecision(3), SALTS::next), 0, Instant.EPOCH));

    assertThat(line).doesNotContain("FTP-2026", "INVESTIGATE", "triage0", "Reasons");
  }

  @Test
  void theSameDecisionLooksDifferentEachTime() {
    var one = SealedEntry.of(aTriageDecision(3), SALTS::next).commitments();
    var other = SealedEntry.of(aTriageDecision(3), SALTS::next).commitments();

    assertThat(one.keySet()).isEqualTo(other.keySet());
    one.forEach((field, commitment) -> assertThat(commitment).isNotEqualTo(other.get(field)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "'index':3|'index':03",
        "'index':3|'index':3.0",
        "'index':3|'index': 3",
        "'kind':'DECISION'|'kind':'OTHER'",
        "'kind':'DECISION'|'kind':7",
        "'id':'|'id':'x",
        "'time':'2026-03-02T09:03:00Z'|'time':'2026-03-02T09:03:00.000Z'",
        "'time':'2026-03-02T09:03:00Z'|'time':'yesterday'",
        "'outcome':'|'outcome':'0",
        "'decision_point':'DP-02'|'decision_point':'DP-99'",
        "'rule_set_version'|'rule_set'",
      })
  void anythingButItsOneSpellingIsRefused(String was, String is) {
    var line =
        EntryLine.of(
            EntryLine.place(SealedEntry.of(aTriageDecision(3), SALTS::next), 3, Instant.EPOCH));
    var changed = line.replace(was.replace('\'', '"'), is.replace('\'', '"'));

    assertThat(changed).isNotEqualTo(line);
    assertThatThrownBy(() -> EntryLine.read(changed)).isInstanceOf(IllegalArgumentException.class);
  }
}
