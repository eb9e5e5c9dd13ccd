package org.evenhand.panel.application;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.model.AvailabilityRow;
import org.evenhand.panel.model.AvailabilityRows;
import org.evenhand.panel.persistence.AvailabilityImport;
import org.evenhand.panel.persistence.PoolImport.Source;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.panel.persistence.Sittings;

/**
 * Says from a CSV file on which days members can and cannot sit, as {@code
 * docs/import-availability.md} describes it, for the command line. All or nothing; loading the same
 * file again changes nothing. A day on which somebody is named to sit is a problem of its row.
 */
public final class ImportAvailability {
  private static final int YEARS_AHEAD = 5;

  private final DataSource casework;
  private final IdSource ids;
  private final Clock clock;

  public ImportAvailability(DataSource casework, IdSource ids, Clock clock) {
    this.casework = casework;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Reads the file to its end and loads it if nothing is wrong with it.
   *
   * @param dryRun only say what would happen
   * @throws IOException when the file cannot be read
   */
  public RowReport run(InputStream file, boolean dryRun, Actor actor) throws IOException {
    var problems = new RowProblems("panel");
    var members = new PoolRows(casework).idsByAccount();
    var reader = new AvailabilityRows(members, sittings(members));
    var rows = new ArrayList<AvailabilityRow>();
    var digest = sha256();
    var read =
        new CsvFile(AvailabilityRows.columns(), problems)
            .read(
                new DigestInputStream(file, digest), row -> reader.read(row).ifPresent(rows::add));
    var stays = !dryRun && problems.isEmpty();
    var sum = HexFormat.of().formatHex(digest.digest());
    var source = new Source(sum, clock.instant(), actor.account(), read);
    return new OwnTransaction(casework)
        .decide(
            connection -> {
              var pool = new AvailabilityImport(connection, ids);
              var differences = pool.compare(rows);
              if (stays && differences.rows() > 0) {
                pool.write(differences, source);
              }
              return RowReport.compared(stays, read, rows.size(), 0, differences.rows(), problems);
            },
            RowReport::applied);
  }

  private Map<UUID, List<Sitting>> sittings(Map<String, UUID> members) {
    var today = CivilTime.today(clock);
    return new Sittings(casework)
        .of(members.values(), today, today.plusYears(YEARS_AHEAD)).stream()
            .collect(Collectors.groupingBy(Sitting::member));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
