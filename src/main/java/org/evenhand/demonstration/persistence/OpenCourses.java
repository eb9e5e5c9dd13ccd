package org.evenhand.demonstration.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.api.Course;
import org.evenhand.workflow.api.Course.MessageCame;
import org.evenhand.workflow.api.Course.Passed;
import org.evenhand.workflow.api.Course.StepTaken;

/** The processes of the demonstration's open cases that are still to be taken up. */
@Dependent
public class OpenCourses {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};
  private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};
  private static final TypeReference<List<UUID>> ENTRIES = new TypeReference<>() {};
  private final DataSource source;

  @Inject
  public OpenCourses(@Casework DataSource source) {
    this.source = source;
  }

  /**
   * A course, and how much of it was gone through.
   *
   * @param passed -1 before it was started
   */
  public record Open(UUID id, Course course, int passed) {}

  /** Those that are not where they are to be yet, a case's own process before others of it. */
  public List<UUID> waiting() {
    var sql =
        "select id from casework.demonstration_course where state in ('WAITING', 'STARTED')"
            + " order by number";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      var ids = new ArrayList<UUID>();
      while (found.next()) {
        ids.add(found.getObject(1, UUID.class));
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException("reading the demonstration's open cases", e);
    }
  }

  /** How many cases have not been begun with. */
  public long notBegun() {
    var sql =
        "select count(distinct case_reference) from casework.demonstration_course"
            + " where state = 'WAITING'";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("counting the demonstration's open cases", e);
    }
  }

  /** Holds one until the transaction ends; empty when another node does, or it is done. */
  public Optional<Open> hold(UUID id) {
    var sql =
        "select * from casework.demonstration_course where id = ? and state in ('WAITING',"
            + " 'STARTED') for update skip locked";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, id);
      var found = query.executeQuery();
      return found.next() ? Optional.of(read(found)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("holding an open case of the demonstration", e);
    }
  }

  public void reached(Open open, int passed) {
    var done = passed == open.course().passed().size();
    update(
        "update casework.demonstration_course set steps_taken = ?, state = ? where id = ?",
        passed,
        done ? "DONE" : "STARTED",
        open.id());
  }

  public void failed(UUID id) {
    update("update casework.demonstration_course set state = 'FAILED' where id = ?", id);
  }

  private void update(String sql, Object... values) {
    try (var connection = source.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("noting an open case of the demonstration", e);
    }
  }

  private static Open read(ResultSet row) throws SQLException {
    try {
      var course =
          new Course(
              new CaseReference(row.getString("case_reference")),
              row.getString("process"),
              row.getString("activity"),
              JSON.readValue(row.getString("variables"), VARIABLES),
              passed(JSON.readTree(row.getString("taken"))),
              row.getTimestamp("since").toInstant());
      return new Open(row.getObject("id", UUID.class), course, row.getInt("steps_taken"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Passed> passed(JsonNode all) {
    var passed = new ArrayList<Passed>();
    for (var one : all) {
      passed.add(
          one.has("message") ? new MessageCame(one.get("message").asText()) : stepTaken(one));
    }
    return passed;
  }

  private static StepTaken stepTaken(JsonNode step) {
    return new StepTaken(
        step.get("step").asText(),
        step.get("account").asText(),
        Instant.parse(step.get("openedAt").asText()),
        Instant.parse(step.get("at").asText()),
        step.get("outcome").asText(),
        JSON.convertValue(step.get("variables"), VARIABLES),
        new Answers(JSON.convertValue(step.get("answers"), ANSWERS)),
        JSON.convertValue(step.get("entries"), ENTRIES));
  }
}
