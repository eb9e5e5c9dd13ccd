package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.decisionlog.api.EntryField.CASE_REFERENCE;
import static org.evenhand.decisionlog.api.EntryField.FACT;
import static org.evenhand.decisionlog.api.EntryField.FACTS;
import static org.evenhand.decisionlog.api.EntryField.OUTCOME;
import static org.evenhand.decisionlog.api.EntryField.REASONS;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.api.LaterFact;
import org.evenhand.decisionlog.api.OpeningFault;
import org.evenhand.kernel.Problem;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasingATextTest {
  @TempDir Path data;

  private static final UUID ENTRY = EntryDrafts.id("entry", 3);

  @Test
  void takesValueAndSaltAndRecordsThatItDid() throws Exception {
    var log = aLogOfTen();

    var recorded = erase(log).erase(ENTRY, Set.of(REASONS), "RETENTION_ENDED").value();

    var entry = find(log).find(ENTRY).orElseThrow();
    assertThat(entry.erased()).containsExactly("reasons");
    assertThat(entry.text(OUTCOME)).isPresent();
    assertThat(opening(log, ENTRY))
        .doesNotContain("Reasons of decision 3")
        .doesNotContain("reasons");
    var fact = find(log).find(recorded).orElseThrow();
    assertThat(fact.entry().follows()).contains(ENTRY);
    assertThat(fact.text(FACT)).contains(LaterFact.TEXT_ERASED.name());
    assertThat(fact.map(FACTS))
        .isEqualTo(Map.of("fields", List.of("reasons"), "reason", "RETENTION_ENDED"));
    assertThat(fact.text(CASE_REFERENCE)).contains("FTP-2026-1003");
    assertThat(find(log).page(EntryQuery.all().about(ENTRY), 0, 10).total()).isEqualTo(1);
  }

  @Test
  void leavesTheLogAsItWas() throws Exception {
    var log = aLogOfTen();
    var before = lines(log);
    log.sign();

    erase(log).erase(ENTRY, Set.of(REASONS), "RETENTION_ENDED");

    assertThat(lines(log)).startsWith(before);
    assertThat(log.sign().isDone()).isTrue();
    assertThat(new CheckOpenings(log.database()).faults()).isEmpty();
  }

  @Test
  void takesTheLinkToTheCaseAwayWhenThatIsErasedToo() {
    var log = aLogOfTen();
    var everything =
        EnumSet.of(
            CASE_REFERENCE,
            REASONS,
            OUTCOME,
            EntryField.REGISTRANT_KEY,
            EntryField.DECIDERS,
            EntryField.OPTIONS_AVAILABLE,
            EntryField.MINUTES_SPENT);

    var recorded = erase(log).erase(ENTRY, everything, "RETENTION_ENDED").value();

    assertThat(find(log).find(ENTRY).orElseThrow().fields()).isEmpty();
    assertThat(find(log).find(recorded).orElseThrow().text(CASE_REFERENCE)).isEmpty();
    assertThat(new CheckOpenings(log.database()).faults()).isEmpty();
  }

  @Test
  void refusesWhatIsNotThereAndAsksForAReason() {
    var log = aLogOfTen();
    var nobody = EntryDrafts.id("entry", 99);
    erase(log).erase(ENTRY, Set.of(REASONS), "RETENTION_ENDED");

    assertThat(erase(log).erase(nobody, Set.of(REASONS), "X").problems())
        .containsExactly(Problem.of("decisionlog.erase.unknown-entry", nobody));
    assertThat(erase(log).erase(ENTRY, Set.of(REASONS), "X").problems())
        .containsExactly(Problem.of("decisionlog.erase.unknown-field", ENTRY, "reasons"));
    assertThat(erase(log).erase(ENTRY, Set.of(OUTCOME), " ").problems())
        .containsExactly(Problem.of("decisionlog.erase.no-reason"));
  }

  @Test
  void withoutARecordIsFoundAtNight() throws Exception {
    var log = aLogOfTen();
    log.tables()
        .execute(
            Login.CASEWORK,
            "update casework.decision_opening set fields = fields - 'reasons', salts = salts -"
                + " 'reasons' where entry = '"
                + ENTRY
                + "'");

    assertThat(new CheckOpenings(log.database()).faults())
        .containsExactly(new OpeningFault(3, ENTRY, "reasons", OpeningFault.Kind.MISSING));
  }

  private ALog aLogOfTen() {
    var log = new ALog(data);
    log.decide(0, 10);
    return log;
  }

  private static FindEntries find(ALog log) {
    return new FindEntries(log.database());
  }

  private static EraseText erase(ALog log) {
    var record =
        new RecordLaterFact(
            find(log), draft -> log.append(List.of(draft)), UUID::randomUUID, ALog.clock());
    return new EraseText(log.database(), find(log), record);
  }

  private static String opening(ALog log, UUID entry) throws Exception {
    try (var connection = log.tables().casework().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select fields::text || salts::text from casework.decision_opening where entry"
                        + " = '"
                        + entry
                        + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String lines(ALog log) throws Exception {
    try (var connection = log.tables().casework().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select string_agg(line, '' order by index) from decision_log.entry")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
