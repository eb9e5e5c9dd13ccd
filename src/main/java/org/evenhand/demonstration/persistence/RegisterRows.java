package org.evenhand.demonstration.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.demonstration.model.Dice;
import org.evenhand.demonstration.model.Registrant;
import org.evenhand.exchange.BulkCopy;

/** What the register's file cannot say, and the ids that the register gave. */
public final class RegisterRows {
  private final Connection connection;

  public RegisterRows(Connection connection) {
    this.connection = connection;
  }

  public Map<String, UUID> people() throws SQLException {
    return ids("select registration_number, id from casework.registrant");
  }

  public Map<String, UUID> employers() throws SQLException {
    return ids("select code, id from casework.employer");
  }

  /** Employers that nobody works for today, and somebody did. */
  public void earlierEmployers(List<Registrant> people, Dice dice) throws SQLException {
    var known = employers();
    var missing = new TreeMap<String, String>();
    people.stream()
        .flatMap(person -> person.employments().stream())
        .filter(work -> !known.containsKey(work.employer().code()))
        .forEach(work -> missing.put(work.employer().code(), work.employer().name()));
    try (var copy = new BulkCopy(connection, "casework.employer (id, code, name)")) {
      for (var employer : missing.entrySet()) {
        copy.row(dice.id(), employer.getKey(), employer.getValue());
      }
      copy.finish();
    }
  }

  /** Where people worked before. */
  public void earlierEmployments(List<Registrant> people) throws SQLException {
    var person = people();
    var employer = employers();
    try (var copy =
        new BulkCopy(
            connection,
            "casework.registrant_employment (registrant_id, from_day, last_day, employer_id,"
                + " region)")) {
      for (var one : people) {
        for (int i = 0; i + 1 < one.employments().size(); i++) {
          var work = one.employments().get(i);
          copy.row(
              person.get(one.number()),
              work.from(),
              one.employments().get(i + 1).from().minusDays(1),
              employer.get(work.employer().code()),
              work.employer().region());
        }
      }
      copy.finish();
    }
  }

  private Map<String, UUID> ids(String sql) throws SQLException {
    var ids = new HashMap<String, UUID>();
    try (var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      while (found.next()) {
        ids.put(found.getString(1), found.getObject(2, UUID.class));
      }
    }
    return ids;
  }
}
