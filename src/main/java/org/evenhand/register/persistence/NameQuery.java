package org.evenhand.register.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.model.NameRanking.Candidate;

/**
 * The questions about names that the database is asked. Each key and each word is looked up by
 * itself, in a subquery that the planner cannot merge with the others, so that the index is used
 * whatever it believes about how common one is.
 */
final class NameQuery {
  /** Names fetched at most, those with the most words like the ones typed first. */
  static final int MOST = 3_000;

  private static final String WORDS_LIKE =
      """
      select distinct sought.typed, hit.word
        from unnest(?::text[], ?::text[]) as sought (typed, key)
       cross join lateral (select w.word from casework.name_word w
                            where w.keys @> array[sought.key] limit 1000) hit
      """;

  private static final String NAMES_WITH =
      """
      select hit.registrant_id, hit.given_names, hit.family_name, hit.former, hit.words
        from unnest(?::int[], ?::text[]) as sought (typed, word)
       cross join lateral (select n.registrant_id, n.given_names, n.family_name, n.former, n.words
                             from casework.registrant_name n
                            where n.words @> array[sought.word] limit 20000) hit
       group by 1, 2, 3, 4, 5
       order by bit_count(bit_or(1 << sought.typed)::bit(32)) desc, 1, 2, 3
       limit %d
      """
          .formatted(MOST);

  private static final String BORN_ON =
      """
      select n.registrant_id, n.given_names, n.family_name, n.former, n.words
        from casework.registrant r
       cross join lateral (select * from casework.registrant_name
                            where registrant_id = r.id limit 100) n
       where r.birth_date = ?
      """;

  private final String sql;
  private final Object[] arguments;

  private NameQuery(String sql, Object... arguments) {
    this.sql = sql;
    this.arguments = arguments;
  }

  /** Pairs of a word typed and a word of the register that share a key. */
  static NameQuery wordsLike(Map<String, Set<String>> keysByTyped) {
    var typed = new ArrayList<String>();
    var keys = new ArrayList<String>();
    keysByTyped.forEach(
        (word, itsKeys) ->
            itsKeys.forEach(
                key -> {
                  typed.add(word);
                  keys.add(key);
                }));
    return new NameQuery(WORDS_LIKE, typed.toArray(String[]::new), keys.toArray(String[]::new));
  }

  /**
   * Names that have one of the words; the words are grouped by the word typed that they are like.
   */
  static NameQuery namesWith(List<List<String>> words) {
    var typed = new ArrayList<Integer>();
    var all = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      for (var word : words.get(i)) {
        typed.add(i);
        all.add(word);
      }
    }
    return new NameQuery(NAMES_WITH, typed.toArray(Integer[]::new), all.toArray(String[]::new));
  }

  /** All names of the few people born on a day. */
  static NameQuery bornOn(LocalDate day) {
    return new NameQuery(BORN_ON, day);
  }

  List<Candidate> names(Connection connection) throws SQLException {
    return read(
        connection,
        "",
        row ->
            new Candidate(
                row.getObject(1, UUID.class),
                new PersonName(row.getString(2), row.getString(3)),
                row.getBoolean(4),
                Arrays.asList((String[]) row.getArray(5).getArray())));
  }

  /** A word typed and a word of the register. */
  record Pair(String typed, String word) {}

  List<Pair> pairs(Connection connection) throws SQLException {
    return read(connection, "", row -> new Pair(row.getString(1), row.getString(2)));
  }

  /** The database's plan for this query, line by line; for tests. */
  List<String> plan(Connection connection) throws SQLException {
    return read(connection, "explain ", row -> row.getString(1));
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> read(Connection connection, String before, RowReader<T> reader)
      throws SQLException {
    try (var query = prepare(connection, before)) {
      var rows = query.executeQuery();
      var read = new ArrayList<T>();
      while (rows.next()) {
        read.add(reader.read(rows));
      }
      return read;
    }
  }

  private PreparedStatement prepare(Connection connection, String before) throws SQLException {
    var query = connection.prepareStatement(before + sql);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Object[] many) {
        var type = many instanceof Integer[] ? "int" : "text";
        query.setArray(i + 1, connection.createArrayOf(type, many));
      } else {
        query.setObject(i + 1, arguments[i]);
      }
    }
    return query;
  }
}
