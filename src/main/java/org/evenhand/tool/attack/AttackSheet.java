package org.evenhand.tool.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.exchange.CsvWriter;

/** Released files for readers who try to tell whose they are, and the key to keep from them. */
final class AttackSheet {
  /** What readers are asked for each file, besides who reads and which file it is. */
  static final List<String> ASKED = List.of("name", "sex", "ethnicity", "age_band", "religion");

  /** The newest release of each case, in an order that the seed gives. */
  private static final String DRAWN =
      """
      select newest.case_reference, newest.text,
             coalesce((select p.name from casework.party p
                        where p.case_reference = newest.case_reference and p.role = 'REGISTRANT'
                        limit 1), '')
        from (select distinct on (case_reference) case_reference, text
                from casework.anonymised_file where state = 'RELEASED'
               order by case_reference, number desc) newest
       order by md5(? || newest.case_reference) limit ?
      """;

  private final DataSource casework;

  AttackSheet(DataSource casework) {
    this.casework = casework;
  }

  private record Drawn(String reference, String text, String name) {}

  /**
   * @return how many files there were to write
   * @throws IllegalArgumentException if the folder has something in it
   */
  int write(Path folder, int most, long seed) throws IOException, SQLException {
    var readers = folder.resolve("readers");
    if (Files.exists(folder)) {
      try (var inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new IllegalArgumentException(folder + " is not empty.");
        }
      }
    }
    var drawn = drawn(most, seed);
    Files.createDirectories(readers);
    try (var key = Files.newBufferedWriter(folder.resolve("key.csv"), StandardCharsets.UTF_8);
        var answers =
            Files.newBufferedWriter(readers.resolve("answers.csv"), StandardCharsets.UTF_8)) {
      var keys = new CsvWriter(key, columns("file", "case"));
      var empty = new CsvWriter(answers, columns("reader", "file"));
      for (int i = 0; i < drawn.size(); i++) {
        var number = "%02d".formatted(i + 1);
        var one = drawn.get(i);
        Files.writeString(readers.resolve("file-" + number + ".txt"), one.text() + "\n");
        keys.row(List.of(number, one.reference(), one.name(), "", "", "", ""));
        empty.row(List.of("", number, "", "", "", "", ""));
      }
    }
    return drawn.size();
  }

  private static List<String> columns(String... first) {
    var all = new ArrayList<>(List.of(first));
    all.addAll(ASKED);
    return all;
  }

  private List<Drawn> drawn(int most, long seed) throws SQLException {
    try (var connection = casework.getConnection();
        var query = connection.prepareStatement(DRAWN)) {
      query.setString(1, String.valueOf(seed));
      query.setInt(2, most);
      var rows = query.executeQuery();
      var drawn = new ArrayList<Drawn>();
      while (rows.next()) {
        drawn.add(new Drawn(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
      return drawn;
    }
  }
}
