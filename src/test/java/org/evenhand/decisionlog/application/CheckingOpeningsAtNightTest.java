package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.api.OpeningFault;
import org.evenhand.decisionlog.api.OpeningFault.Kind;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckingOpeningsAtNightTest {
  private static final UUID ENTRY = EntryDrafts.id("entry", 3);
  private final ALog log = new ALog(Path.of("unused"));

  @BeforeEach
  void tenDecisions() {
    log.decide(0, 10);
  }

  @Test
  void findsNothingWhenAllIsWell() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void findsAValueThatWasChanged() throws Exception {
    opening("fields = jsonb_set(fields, '{outcome}', '\"CLOSE_NFA\"')");

    assertThat(faults()).containsExactly(new OpeningFault(3, ENTRY, "outcome", Kind.DIFFERS));
  }

  @Test
  void findsASaltThatWasChanged() throws Exception {
    opening("salts = jsonb_set(salts, '{outcome}', salts -> 'reasons')");

    assertThat(faults()).containsExactly(new OpeningFault(3, ENTRY, "outcome", Kind.DIFFERS));
  }

  @Test
  void findsASaltThatIsNone() throws Exception {
    opening("salts = jsonb_set(salts, '{outcome}', '7')");

    assertThat(faults()).containsExactly(new OpeningFault(3, ENTRY, "", Kind.DIFFERS));
  }

  @Test
  void findsAValueThatWasAdded() throws Exception {
    opening(
        "fields = fields || '{\"reviewer\": \"x\"}', salts = salts || jsonb_build_object('reviewer',"
            + " salts -> 'outcome')");

    assertThat(faults())
        .containsExactly(new OpeningFault(3, ENTRY, "reviewer", Kind.NOT_COMMITTED));
  }

  @Test
  void findsARowThatIsGone() throws Exception {
    log.tables()
        .execute(
            Login.MIGRATOR, "delete from casework.decision_opening where entry = '" + ENTRY + "'");

    assertThat(faults()).hasSize(7).allMatch(f -> f.index() == 3 && f.kind() == Kind.MISSING);
  }

  @Test
  void findsARowWithoutAnEntry() throws Exception {
    var nobody = EntryDrafts.id("nobody", 1);
    log.tables()
        .execute(
            Login.CASEWORK,
            "insert into casework.decision_opening values ('" + nobody + "', '{}', '{}')");

    assertThat(faults()).containsExactly(new OpeningFault(-1, nobody, "", Kind.WITHOUT_ENTRY));
  }

  @Test
  void findsAnEntryThatWasChanged() throws Exception {
    entry("line = replace(line, 'DP-02', 'DP-09')");

    assertThat(faults()).containsExactly(new OpeningFault(3, ENTRY, "", Kind.LINE_DIFFERS));
  }

  @Test
  void findsASearchColumnThatWasChanged() throws Exception {
    entry("at = at + interval '1 day'");

    assertThat(faults()).containsExactly(new OpeningFault(3, ENTRY, "", Kind.COLUMN_DIFFERS));
  }

  private void opening(String change) throws Exception {
    log.tables()
        .execute(
            Login.CASEWORK,
            "update casework.decision_opening set " + change + " where entry = '" + ENTRY + "'");
  }

  private void entry(String change) throws Exception {
    log.tables()
        .execute(
            Login.MIGRATOR,
            "alter table decision_log.entry disable trigger user",
            "update decision_log.entry set " + change + " where index = 3");
  }

  private java.util.List<OpeningFault> faults() {
    return new CheckOpenings(log.database()).faults();
  }
}
