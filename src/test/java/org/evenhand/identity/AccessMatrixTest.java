package org.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.casefile.api.Stage;
import org.evenhand.identity.model.ReachTable;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Role;
import org.evenhand.testing.AccessDoor;
import org.evenhand.testing.Cells;
import org.evenhand.testing.Databases;
import org.evenhand.testing.OneConnection;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Role x state of the case x action, every cell written down in {@code access-matrix.csv}. When it
 * differs, what the doors answer now is in {@code target/access-matrix.csv}: read the difference,
 * cell by cell, before copying it over.
 */
class AccessMatrixTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final Cells WRITTEN_DOWN = Cells.read("/access-matrix.csv");
  private static final Involvements INVOLVEMENTS =
      new Involvements(OneConnection.of(DATABASE.casework()));

  @BeforeAll
  static void declareConflicts() {
    CaseRows.add(DATABASE.owner(), AccessDoors.CONFLICTED.value());
    for (var role : Role.values()) {
      INVOLVEMENTS.declare(
          AccessDoors.CONFLICTED,
          AccessDoors.somebody(role).account(),
          "test",
          Instant.parse("2026-11-21T09:00:00Z"));
    }
  }

  @Test
  void isWhatIsWrittenDownInEveryCell() throws IOException {
    var now = asTable();
    Files.writeString(Path.of("target", "access-matrix.csv"), now);
    assertThat(now.lines().toList()).isEqualTo(WRITTEN_DOWN.text().lines().toList());
  }

  @Test
  void hasThousandsOfCells() {
    var cells = WRITTEN_DOWN.rows().stream().mapToInt(row -> row.size() - 3).sum();
    assertThat(cells).isGreaterThan(5_000);
  }

  @Test
  void knowsEveryStage() {
    assertThat(ReachTable.STAGES)
        .isEqualTo(Arrays.stream(Stage.values()).map(Stage::name).toList());
  }

  @Test
  void leavesNothingToWhoDeclaredAConflict() {
    assertThat(WRITTEN_DOWN.rows())
        .filteredOn(row -> row.get(2).equals("CONFLICTED"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.subList(3, row.size())).containsOnly("-"));
  }

  @Test
  void leavesTheSchedulerNoEvidenceAndTheAnalystNothing() {
    var columns = WRITTEN_DOWN.columns();
    for (var row : WRITTEN_DOWN.rows()) {
      if (row.get(0).startsWith("document:")) {
        assertThat(row.get(columns.indexOf("hearings_manager"))).isEqualTo("-");
        assertThat(row.get(columns.indexOf("publications_officer"))).isEqualTo("-");
      }
      for (var blind :
          List.of("edi_analyst", "equality_assurance", "board_member", "system_admin")) {
        assertThat(row.get(columns.indexOf(blind))).as(row.toString()).isEqualTo("-");
      }
    }
  }

  private static String asTable() {
    var lines = new ArrayList<String>();
    var head = new ArrayList<>(List.of("action", "stage", "relation"));
    Arrays.stream(Role.values()).map(Role::code).forEach(head::add);
    lines.add(String.join(",", head));
    for (var door : AccessDoors.all(INVOLVEMENTS)) {
      for (var stage : ReachTable.STAGES) {
        for (var relation : AccessDoor.Relation.values()) {
          var row = new ArrayList<>(List.of(door.action(), stage, relation.name()));
          Arrays.stream(Role.values())
              .map(role -> door.answer(role, stage, relation))
              .forEach(row::add);
          lines.add(String.join(",", row));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
