package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.decisionlog.EntryDrafts.aTriageDecision;
import static org.evenhand.decisionlog.EntryDrafts.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.SeededSalts;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.LogEntry;
import org.evenhand.decisionlog.model.TreeHash;
import org.evenhand.decisionlog.persistence.EntryRows;
import org.evenhand.decisionlog.persistence.OpeningRows;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class AppendingEntriesTest {
  private final TestDatabase fresh = Databases.fresh();
  private final LogDatabase database = new LogDatabase(fresh.casework());
  private final AppendEntries append =
      new AppendEntries(
          new SeededSalts(1), Clock.fixed(EntryDrafts.START.plusSeconds(5), ZoneOffset.UTC));

  @Test
  void givesThemTheirPlacesInOrder() {
    var first = append(aTriageDecision(1), aTriageDecision(2));
    var second = append(aTriageDecision(3));

    assertThat(first).extracting(LogEntry::index).containsExactly(0L, 1L);
    assertThat(second).extracting(LogEntry::index).containsExactly(2L);
  }

  @Test
  void writesMoreThanFitsIntoOneStatement() {
    var drafts = java.util.stream.IntStream.range(0, 2500).mapToObj(EntryDrafts::aTriageDecision);

    var added = database.alone(connection -> append.append(connection, drafts.toList()));

    assertThat(added).hasSize(2500);
    assertThat(added.get(2499).index()).isEqualTo(2499);
  }

  @Test
  void storesTheLineThatTheLeafIsMadeFrom() throws Exception {
    append(aTriageDecision(7));

    try (var connection = fresh.casework().getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery("select line, leaf_hash from decision_log.entry")) {
      row.next();
      var line = row.getString(1).getBytes(StandardCharsets.UTF_8);
      assertThat(row.getBytes(2)).isEqualTo(TreeHash.leaf(line).bytes());
      assertThat(row.getString(1))
          .startsWith("{\"commitments\":{\"case_reference\":\"")
          .contains("\"decision_point\":\"DP-02\"", "\"recorded_at\":\"2026-03-02T09:00:05Z\"")
          .doesNotContain("FTP-2026", "triage1", "Reasons");
    }
  }

  @Test
  void opensEveryCommitment() {
    var entry = append(aTriageDecision(7)).get(0);

    var openings = openings(entry.id());

    assertThat(openings.keySet()).isEqualTo(entry.commitments().keySet());
    openings.forEach(
        (field, opening) ->
            assertThat(opening.commitment().hex()).isEqualTo(entry.commitments().get(field)));
  }

  @Test
  void opensValuesOfEveryShapeAfterTheDatabaseHadThem() {
    var values =
        List.of("\u20ac \ud83d\ude00 \"\\ \u0007", 1.0e21, 0.1, -0.0, 5e-324, true, "", 1L);
    var entry = append(with(aTriageDecision(1), EntryField.REASONS, values)).get(0);

    var reasons = openings(entry.id()).get("reasons");

    assertThat(reasons.commitment().hex()).isEqualTo(entry.commitments().get("reasons"));
  }

  @Test
  void keepsTheHashOfTheViewPublic() {
    var entry = append(aTriageDecision(7)).get(0);

    assertThat(entry.viewManifestHash()).contains(EntryDrafts.id("view", 7).toString());
    assertThat(entry.commitments()).doesNotContainKey("view_manifest_hash");
  }

  @Test
  void leavesOutAnEntryThatIsThereAlready() {
    append(aTriageDecision(1));

    assertThat(append(aTriageDecision(1), aTriageDecision(1), aTriageDecision(2)))
        .extracting(LogEntry::index)
        .containsExactly(1L);
  }

  @Test
  void refusesAnotherEntryUnderTheSameId() {
    append(aTriageDecision(1));
    var changed = with(aTriageDecision(1), EntryField.OUTCOME, "INVESTIGATE");
    var later =
        new EntryDraft(
            changed.id(),
            changed.kind(),
            changed.point(),
            "",
            changed.ruleSet(),
            changed.at().plusSeconds(1),
            changed.follows(),
            aTriageDecision(1).fields());

    assertThatThrownBy(() -> append(changed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> append(later)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> append(aTriageDecision(5), with(aTriageDecision(5), EntryField.OUTCOME, "X")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void refusesAFieldThatEntriesDoNotHave() {
    var draft = aTriageDecision(1);
    var fields = new java.util.TreeMap<>(draft.fields());
    fields.put("ethnicity", "any");
    var bad =
        new EntryDraft(
            draft.id(),
            draft.kind(),
            draft.point(),
            "",
            "x/1",
            draft.at(),
            draft.follows(),
            fields);

    assertThatThrownBy(() -> append(bad)).isInstanceOf(IllegalArgumentException.class);
  }

  private List<LogEntry> append(EntryDraft... drafts) {
    return database.alone(connection -> append.append(connection, List.of(drafts)));
  }

  private long count() {
    return database.with(connection -> new EntryRows(connection).count());
  }

  private java.util.SortedMap<String, org.evenhand.decisionlog.model.Opening> openings(UUID id) {
    return database.with(connection -> new OpeningRows(connection).find(List.of(id)).get(id));
  }
}
