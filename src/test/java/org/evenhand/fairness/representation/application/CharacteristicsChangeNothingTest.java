package org.evenhand.fairness.representation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.evenhand.fairness.representation.api.CheckStatus;
import org.evenhand.testing.OneConnection;
import org.junit.jupiter.api.Test;

/**
 * Non-interference: however characteristics are dealt among members, a year of panels looks the
 * same to everybody but equality assurance, byte for byte. The signed verdict is left out, being
 * the one thing that may differ.
 */
class CharacteristicsChangeNothingTest {
  /** 1,000 with {@code -Devenhand.permutations=1000}. */
  private static final int PERMUTATIONS = Integer.getInteger("evenhand.permutations", 100);

  private static final List<String> TABLES =
      List.of(
          "panel",
          "panel_seat",
          "panel_member",
          "panel_receipt",
          "panel_cancelled",
          "panel_block",
          "panel_block_entry",
          "panel_block_checked",
          "panel_set",
          "panel_set_block",
          "panel_set_benchmark",
          "panel_set_checked");
  private static final List<String> WRITTEN =
      List.of(
          "panel_verdict",
          "panel_set_checked",
          "panel_set_benchmark",
          "panel_set_block",
          "panel_set",
          "panel_block_checked",
          "panel_block_entry",
          "panel_block",
          "panel_receipt");
  private final PanelRoom room = new PanelRoom(60);
  private final DataSource owner = OneConnection.of(room.database().owner());
  private final Random random = new Random(20_26);

  /** What came out, and what equality assurance was told. */
  private record Year(String seen, String findings) {}

  @Test
  void thatASchedulerSees() throws SQLException {
    room.benchmark();
    for (int quarter = 0; quarter < 4; quarter++) {
      room.quarter(LocalDate.of(2025, 1 + 3 * quarter, 2));
    }
    room.moveTo("2026-02-01");
    var strata = new ArrayList<String>(Collections.nCopies(24, "MALE"));
    strata.addAll(Collections.nCopies(36, "FEMALE"));
    var first = year(strata);
    var findings = new java.util.HashSet<String>();
    for (int i = 0; i < PERMUTATIONS; i++) {
      Collections.shuffle(strata, random);
      var other = year(strata);
      assertThat(other.seen()).isEqualTo(first.seen());
      findings.add(other.findings());
    }
    assertThat(findings).as("what assurance sees did change").hasSizeGreaterThan(PERMUTATIONS / 10);
    assertThat(first.seen()).contains("DONE", "4 blocks closed, 5 checks");
  }

  /** Everything from the first receipt to the signed verdict, once more. */
  private Year year(List<String> strata) throws SQLException {
    beginAgain();
    room.declare(strata);
    var heard = new ByteArrayOutputStream();
    var seen = new StringBuilder();
    listening(heard, () -> seen.append(room.checking().run()).append(room.checking().run()));
    seen.append(heard.toString(StandardCharsets.UTF_8));
    var findings = room.reading().report(PanelRoom.ASSURANCE).period().orElseThrow();
    assertThat(room.signing().signedBy(PanelRoom.ASSURANCE, findings.code())).isEmpty();
    var status = room.status().now();
    assertThat(status.verdict()).isPresent();
    seen.append(new CheckStatus(status.blocks(), Optional.empty()));
    var signed = status.verdict().orElseThrow();
    seen.append(signed.from()).append(signed.until()).append(signed.signedBy());
    seen.append(signed.signedAt()).append(signed.findings().size());
    TABLES.forEach(table -> seen.append(room.rows(table)));
    return new Year(seen.toString(), findings.lines().toString());
  }

  /** As nobody but the owner of the tables can. */
  private void beginAgain() throws SQLException {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      for (var table : List.of("panel_check", "panel_flag", "analysis", "declaration")) {
        statement.addBatch("delete from diversity." + table);
      }
      for (var table : WRITTEN) {
        statement.addBatch("delete from casework." + table);
      }
      statement.executeBatch();
    }
  }

  private static void listening(ByteArrayOutputStream heard, Runnable work) {
    var root = Logger.getLogger("");
    var out = System.out;
    var err = System.err;
    var level = root.getLevel();
    var listener = listener(heard);
    try {
      root.addHandler(listener);
      root.setLevel(Level.FINER);
      System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
      work.run();
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.removeHandler(listener);
      root.setLevel(level);
    }
  }

  private static Handler listener(ByteArrayOutputStream heard) {
    return new Handler() {
      @Override
      public void publish(LogRecord told) {
        // what the driver says of its connections bears numbers of its own
        if (!told.getLoggerName().startsWith("org.postgresql")) {
          heard.writeBytes((told.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
