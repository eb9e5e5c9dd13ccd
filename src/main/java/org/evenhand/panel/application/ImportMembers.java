package org.evenhand.panel.application;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.model.MemberRow;
import org.evenhand.panel.model.MemberRows;
import org.evenhand.panel.persistence.PoolImport;
import org.evenhand.panel.persistence.PoolImport.Source;
import org.evenhand.panel.persistence.Venues;

/**
 * Fills the pool of members from a CSV file, as {@code docs/import-panel-members.md} describes it,
 * for the command line. All or nothing; loading the same file again changes nothing. Members that
 * the file leaves out stay as they are.
 */
public final class ImportMembers {
  private final DataSource casework;
  private final FindAccounts accounts;
  private final IdSource ids;
  private final Clock clock;

  public ImportMembers(DataSource casework, IdSource ids, Clock clock) {
    this.casework = casework;
    this.accounts = FindAccounts.in(casework);
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
    var venues =
        new Venues(casework).all().stream().map(VenueView::code).collect(Collectors.toSet());
    var reader = new MemberRows(name -> accounts.named(name).map(AccountView::roles), venues);
    var rows = new ArrayList<MemberRow>();
    var digest = sha256();
    var read =
        new CsvFile(MemberRows.columns(), problems)
            .read(
                new DigestInputStream(file, digest), row -> reader.read(row).ifPresent(rows::add));
    var stays = !dryRun && problems.isEmpty();
    var sum = HexFormat.of().formatHex(digest.digest());
    var source = new Source(sum, clock.instant(), actor.account(), read);
    return new OwnTransaction(casework)
        .decide(
            connection -> {
              var pool = new PoolImport(connection, ids);
              var differences = pool.compare(rows);
              if (stays && !differences.isNothing()) {
                pool.write(differences, source);
              }
              return RowReport.compared(
                  stays,
                  read,
                  rows.size(),
                  differences.added().size(),
                  differences.changed().size(),
                  problems);
            },
            RowReport::applied);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
