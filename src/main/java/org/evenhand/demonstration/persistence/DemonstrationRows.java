package org.evenhand.demonstration.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.demonstration.model.Adjudicator;
import org.evenhand.demonstration.model.Course;
import org.evenhand.demonstration.model.Dice;
import org.evenhand.demonstration.model.StepTold;
import org.evenhand.exchange.BulkCopy;

/** The demonstration's own rows: that it was made, and which processes are still to be started. */
public final class DemonstrationRows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Connection connection;
  private final List<Course> courses = new ArrayList<>();

  public DemonstrationRows(Connection connection) {
    this.connection = connection;
  }

  /** How many rows there are that a demonstration must not be mixed with. */
  public long inTheWay() throws SQLException {
    var sql =
        "select (select count(*) from casework.case_file) + (select count(*) from"
            + " casework.registrant) + (select count(*) from casework.panel_member)";
    try (var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  /** Holds the one row that two generators at once would both write. */
  public void made(RegulatorSize size, Instant at) throws SQLException {
    var sql =
        "insert into casework.demonstration (id, seed, registrants, closed_cases, open_cases,"
            + " made_at) values (1, ?, ?, ?, ?, ?::timestamptz)";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setLong(1, size.seed());
      insert.setInt(2, size.registrants());
      insert.setInt(3, size.cases());
      insert.setInt(4, size.open());
      insert.setString(5, at.toString());
      insert.executeUpdate();
    }
  }

  public void counters(Map<Integer, Integer> byYear) throws SQLException {
    try (var copy = new BulkCopy(connection, "casework.case_counter (year, last)")) {
      for (var counter : byYear.entrySet()) {
        copy.row(counter.getKey(), counter.getValue());
      }
      copy.finish();
    }
  }

  public void pool(List<Adjudicator> members) throws SQLException {
    try (var copy =
        new BulkCopy(
            connection,
            "casework.panel_member (id, name, kind, may_chair, account, appointed_from,"
                + " appointed_to, training_until, suspended, version, email)")) {
      for (var member : members) {
        copy.row(
            member.id(),
            member.name(),
            member.kind(),
            member.mayChair(),
            member.account(),
            member.from(),
            member.to(),
            member.trainedUntil(),
            member.suspended(),
            0,
            member.account() + "@members.example");
      }
      copy.finish();
    }
  }

  public void add(Course course) {
    courses.add(course);
  }

  /** Writes the courses; the server takes them up. */
  public void writeCourses(Dice dice) throws SQLException {
    try (var copy =
        new BulkCopy(
            connection,
            "casework.demonstration_course (id, number, case_reference, process, activity,"
                + " variables, taken, since, steps_taken, state)")) {
      for (int i = 0; i < courses.size(); i++) {
        var course = courses.get(i);
        copy.row(
            dice.id(),
            i,
            course.caseReference(),
            course.process(),
            course.activity(),
            json(course.variables()),
            json(passed(course)),
            course.since(),
            -1,
            "WAITING");
      }
      copy.finish();
    }
  }

  private static List<Map<String, Object>> passed(Course course) {
    var all = new ArrayList<Map<String, Object>>();
    course.taken().forEach(step -> all.add(step(step)));
    if (!course.message().isEmpty()) {
      all.add(Map.of("message", course.message()));
    }
    return all;
  }

  private static Map<String, Object> step(StepTold step) {
    var map = new LinkedHashMap<String, Object>();
    map.put("step", step.step().id());
    map.put("account", step.account());
    map.put("openedAt", step.openedAt().toString());
    map.put("at", step.at().toString());
    map.put("outcome", step.outcome());
    map.put("variables", new java.util.TreeMap<>(step.variables()));
    map.put("answers", step.answers());
    map.put("entries", step.entries().stream().map(Object::toString).toList());
    return map;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
