package org.evenhand.tool.bench.lists;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.bench.kills.PlainVisitor;
import org.evenhand.tool.serve.Product;

/** Fetches pages of a running product again and again and says what each costs. */
public final class ListsTrial {
  private static final int WARM_UP = 3;
  private static final int COUNTED = 4;

  private final Product product;
  private final int rounds;
  private final Progress progress;
  private final Map<String, PlainVisitor> visitors = new HashMap<>();

  public ListsTrial(Product product, int rounds, Progress progress) {
    this.product = product;
    this.rounds = rounds;
    this.progress = progress;
  }

  /** Waits until the server has started the processes of a demonstration's open cases. */
  public void awaitOpenCases(Connection connection, Duration patience) throws SQLException {
    var until = System.nanoTime() + patience.toNanos();
    while (waiting(connection) > 0) {
      if (System.nanoTime() > until) {
        throw new Trouble("Open cases are still not taken up after " + patience + ".");
      }
      LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
    }
  }

  private static long waiting(Connection connection) throws SQLException {
    var sql = "select count(*) from casework.demonstration_course where state = 'WAITING'";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** What the database would do by itself within a day: statistics, and rows made visible. */
  public void settle() throws SQLException {
    progress.phase("analysing tables");
    try (var connection = product.database().superuser().open();
        var statement = connection.createStatement()) {
      statement.execute("vacuum (analyze)");
    }
  }

  /** What each page costs. */
  public List<PageCost> run(List<ListPage> pages) throws IOException, SQLException {
    var timed = new LinkedHashMap<ListPage, PageCost>();
    for (var page : pages) {
      progress.phase(page.name());
      timed.put(page, timed(page));
    }
    progress.phase("counting statements");
    var costs = new ArrayList<PageCost>();
    var log = product.dataFolder().resolve("logs/database.log");
    try (var statements = ServerStatements.of(product.database().superuser(), log)) {
      for (var page : timed.entrySet()) {
        costs.add(counted(page.getKey(), page.getValue(), statements));
      }
    }
    return costs;
  }

  private PageCost timed(ListPage page) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      fetch(page);
    }
    var milliseconds = new ArrayList<Double>();
    var cpu = cpu();
    int bytes = 0;
    for (int i = 0; i < rounds; i++) {
      var began = System.nanoTime();
      bytes = fetch(page);
      milliseconds.add((System.nanoTime() - began) / 1e6);
    }
    var spent = cpu().minus(cpu).toNanos() / 1e6 / rounds;
    milliseconds.sort(null);
    return new PageCost(
        page.name(),
        page.account(),
        rounded(milliseconds.get(rounds / 2)),
        rounded(milliseconds.get(rounds - 1)),
        rounded(spent),
        bytes,
        0);
  }

  private PageCost counted(ListPage page, PageCost cost, ServerStatements statements) {
    var least = Integer.MAX_VALUE;
    for (int i = 0; i < COUNTED; i++) {
      least = Math.min(least, statements.during(() -> fetch(page)));
    }
    return new PageCost(
        cost.page(),
        cost.account(),
        cost.milliseconds(),
        cost.slowest(),
        cost.cpuMilliseconds(),
        cost.bytes(),
        least);
  }

  private int fetch(ListPage page) {
    try {
      return visitor(page.account()).fetch(page.path());
    } catch (IOException e) {
      throw new Trouble(page.name() + " (" + page.path() + "): " + e.getMessage(), e);
    }
  }

  private PlainVisitor visitor(String account) throws IOException {
    var known = visitors.get(account);
    if (known != null) {
      return known;
    }
    var visitor = new PlainVisitor(product.address());
    if (!account.isEmpty()) {
      visitor.signIn(account, DemonstrationAccounts.PASSWORD);
    }
    visitors.put(account, visitor);
    return visitor;
  }

  private Duration cpu() {
    return product.application().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The whole of a run, for a record. */
  public static Map<String, Object> summary(List<PageCost> costs) {
    var medians = costs.stream().map(PageCost::milliseconds).sorted().toList();
    var summary = new LinkedHashMap<String, Object>();
    summary.put("figure", medians.get((int) Math.ceil(0.95 * medians.size()) - 1));
    summary.put("unit", "milliseconds, 95th percentile of the pages' medians");
    summary.put("slowest_reading", costs.stream().mapToDouble(PageCost::slowest).max().orElse(0));
    summary.put(
        "load_average",
        rounded(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    summary.put("pages", costs);
    return summary;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
