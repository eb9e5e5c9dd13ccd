package org.evenhand.register.application;

import static org.evenhand.identity.api.Permission.REGISTER_IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.exchange.Progress;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.register.model.FeedReader;
import org.evenhand.register.persistence.RegisterFeed;

/**
 * Loads the regulator's register from a CSV file, as {@code docs/import-register.md} describes it.
 * All or nothing: one problem in one row, and nothing is loaded. Loading the same file again
 * changes nothing. It runs in its own transaction, also when another is going on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ImportRegister {
  private final RegisterFeed register;
  private final Clock clock;

  @Inject
  public ImportRegister(RegisterFeed register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /** For the command line, where nothing is injected. */
  public static ImportRegister into(DataSource casework, IdSource ids, Clock clock) {
    return new ImportRegister(new RegisterFeed(casework, ids, clock), clock);
  }

  /** For the container's proxy. */
  protected ImportRegister() {
    this(null, null);
  }

  /**
   * Reads the file to its end and loads it if nothing is wrong with it.
   *
   * @param dryRun only say what would happen
   * @param actor who loads it
   * @return what was found and done; never more than 1,000 problems are told one by one
   * @throws IOException when the file cannot be read
   */
  @RequiresPermissions(REGISTER_IMPORT)
  public RowReport run(InputStream file, boolean dryRun, Actor actor, Progress progress)
      throws IOException {
    var problems = new RowProblems("register");
    var rows = new FeedFile(file, problems, new FeedReader(CivilTime.today(clock)), progress);
    try {
      return register.load(rows, problems, dryRun, actor, progress);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
