package org.evenhand.tool.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.evenhand.kernel.Actor;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.application.FindRegistrants;
import org.evenhand.register.application.ImportRegister;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.database.Login;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evenhand bench search-register}. */
@Command(
    name = "search-register",
    mixinStandardHelpOptions = true,
    description = {
      "How long a search for a misspelt name takes, and how often it finds the person.",
      "",
      "Each search is for somebody on the register, the family name first, with one slip of the"
          + " keyboard in it. Compared with reading one registrant by its key. The figure is the"
          + " 95th percentile of each round, in milliseconds; found_on_first_page the share of"
          + " searches with the person among the first twenty."
    })
public final class BenchSearchRegisterCommand implements Callable<Integer> {
  private static final int WARM_UP = 300;
  private static final String SOME_NAMES =
      """
      select r.id, n.given_names, n.family_name
        from casework.registrant r
        join casework.registrant_name n on n.registrant_id = r.id and not n.former
       order by md5(r.registration_number) limit ?
      """;

  @Option(names = "--rows", defaultValue = "100000", description = "Rows (${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--searches",
      defaultValue = "300",
      description = "Searches in a round (${DEFAULT-VALUE}).")
  private int searches;

  @Option(names = "--rounds", defaultValue = "7", description = "Rounds (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  private int found;

  private record Person(UUID id, PersonName name) {}

  @Override
  public Integer call() throws IOException, SQLException {
    try (var progress = Progress.onStandardError()) {
      progress.phase("making a register of " + rows);
      try (var database = ThrowawayDatabase.make()) {
        fill(database);
        Json.print(measure(database, progress));
      }
      progress.done();
      return 0;
    }
  }

  private void fill(ThrowawayDatabase database) throws IOException {
    var casework = database.access(Login.CASEWORK).dataSource();
    var file = InventedFeed.file(rows, new Random(seed));
    ImportRegister.into(casework, UUID::randomUUID, Clock.systemUTC())
        .run(
            new ByteArrayInputStream(file),
            false,
            new Actor("bench", "bench", Set.of()),
            (step, done) -> {});
  }

  private Map<String, Object> measure(ThrowawayDatabase database, Progress progress)
      throws SQLException {
    try (var connection = database.access(Login.CASEWORK).open()) {
      var finding = FindRegistrants.in(OneConnection.of(connection), Clock.systemUTC());
      var random = new Random(seed);
      var people = people(connection);
      var milliseconds = new Rounds("search-register", "milliseconds");
      for (int round = 0; round <= rounds; round++) {
        progress.phase(round == 0 ? "warming up" : "round " + round + " of " + rounds);
        found = 0;
        var searched = new ArrayList<Double>();
        var read = new ArrayList<Double>();
        for (int i = 0; i < (round == 0 ? WARM_UP : searches); i++) {
          var person = people.get(random.nextInt(people.size()));
          searched.add(search(finding, person, random));
          read.add(read(connection, person));
        }
        if (round > 0) {
          milliseconds.add(Rounds.quantile(searched, 0.95), Rounds.quantile(read, 0.95));
        }
      }
      var more = new LinkedHashMap<String, Object>();
      more.put("rows", rows);
      more.put("searches", searches);
      more.put("found_on_first_page", (double) found / searches);
      more.put("seed", seed);
      return milliseconds.summary("reading one registrant by its key", more);
    }
  }

  private double search(FindRegistrants finding, Person person, Random random) {
    var text = slip(person.name().family(), random) + " " + person.name().given();
    var began = System.nanoTime();
    var page = finding.find(RegisterSearch.of(text)).value();
    var seconds = Rounds.secondsSince(began);
    if (page.items().stream().anyMatch(match -> match.person().value().equals(person.id()))) {
      found++;
    }
    return seconds * 1_000;
  }

  private static double read(Connection connection, Person person) throws SQLException {
    var began = System.nanoTime();
    try (var query =
        connection.prepareStatement("select * from casework.registrant where id = ?")) {
      query.setObject(1, person.id());
      query.executeQuery().next();
    }
    return Rounds.secondsSince(began) * 1_000;
  }

  /** The name with one letter left out, wrong, or swapped with its neighbour, not the first. */
  private static String slip(String name, Random random) {
    var at = 1 + random.nextInt(Math.max(1, name.length() - 2));
    var before = name.substring(0, at);
    var after = name.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> before + after;
      case 1 -> before + "x" + after;
      default ->
          after.isEmpty()
              ? before
              : before + after.charAt(0) + name.charAt(at) + after.substring(1);
    };
  }

  private static List<Person> people(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(SOME_NAMES)) {
      query.setInt(1, 2_000);
      var rows = query.executeQuery();
      var people = new ArrayList<Person>();
      while (rows.next()) {
        var name = new PersonName(rows.getString(2), rows.getString(3));
        people.add(new Person(rows.getObject(1, UUID.class), name));
      }
      return people;
    }
  }
}
