package org.evenhand.register.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.exchange.BulkCopy;
import org.evenhand.kernel.IdSource;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.model.FeedRow;
import org.evenhand.register.model.NameWords;
import org.evenhand.register.model.WordKeys;

/**
 * Brings the rows of a file beside the register, where they can be compared as a whole. Two imports
 * at once follow one another: emptying the stage holds it until the transaction ends.
 */
final class FeedStage implements AutoCloseable {
  private static final String EMPTY =
      "truncate casework.register_feed, casework.register_feed_former_name,"
          + " casework.register_feed_word, casework.register_feed_difference";
  private static final String ROWS =
      """
      casework.register_feed (row, registrant_id, registration_number, given_names, family_name,
        words, birth_date, registered_since, status, status_from, email, address_line_1,
        address_line_2, town, postcode, country, employer_code, employer_name, employer_id,
        employed_from, region)
      """;
  private static final String FORMER_NAMES =
      "casework.register_feed_former_name (row, given_names, family_name, words)";
  private static final String WORDS = "casework.register_feed_word (word, keys)";
  private final Connection connection;
  private final IdSource ids;
  private final BulkCopy rows;
  private final Map<String, UUID> employers = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final List<FormerName> formerNames = new ArrayList<>();

  private record FormerName(long row, PersonName name) {}

  FeedStage(Connection connection, IdSource ids) throws SQLException {
    this.connection = connection;
    this.ids = ids;
    empty(connection);
    this.rows = new BulkCopy(connection, ROWS);
  }

  static void empty(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(EMPTY);
    }
  }

  void add(FeedRow row) throws SQLException {
    var contact = row.contact();
    var employment = row.employment();
    rows.row(
        row.row(),
        ids.next(),
        row.number(),
        row.name().given(),
        row.name().family(),
        words(row.name()),
        row.birthDate(),
        row.registeredSince(),
        row.status(),
        row.statusFrom(),
        contact.get(0),
        contact.get(1),
        contact.get(2),
        contact.get(3),
        contact.get(4),
        contact.get(5),
        employment.employerCode(),
        employment.employerName(),
        employerId(employment.employerCode()),
        employment.from(),
        employment.region());
    row.formerNames().stream()
        .distinct()
        .filter(name -> !name.equals(row.name()))
        .forEach(name -> formerNames.add(new FormerName(row.row(), name)));
  }

  /** All rows are there. */
  void complete() throws SQLException {
    rows.finish();
    try (var names = new BulkCopy(connection, FORMER_NAMES)) {
      for (var former : formerNames) {
        var name = former.name();
        names.row(former.row(), name.given(), name.family(), words(name));
      }
      names.finish();
    }
    try (var copy = new BulkCopy(connection, WORDS)) {
      for (var word : words) {
        copy.row(word, WordKeys.stored(word));
      }
      copy.finish();
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }

  private Set<String> words(PersonName name) {
    var ofTheName = NameWords.of(name);
    words.addAll(ofTheName);
    return ofTheName;
  }

  /** The id the employer gets if it is new. */
  private UUID employerId(String code) {
    return code.isEmpty() ? null : employers.computeIfAbsent(code, unknown -> ids.next());
  }
}
