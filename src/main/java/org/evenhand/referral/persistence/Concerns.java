package org.evenhand.referral.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.api.EmployerChecks;

/** All concerns, as received. */
@Dependent
public class Concerns {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};
  private final DataSource source;

  @Inject
  public Concerns(@Casework DataSource source) {
    this.source = source;
  }

  public void add(ConcernView concern, UUID submission) {
    try (var connection = source.getConnection()) {
      insert(connection, concern, submission);
      if (concern.employerChecks().isPresent()) {
        insert(connection, concern.id(), concern.employerChecks().get());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("recording a concern", e);
    }
  }

  /**
   * Waits until nobody else is receiving this submission, and keeps others waiting until the
   * transaction ends: a double click or a retry then finds what the first one did.
   */
  public void hold(UUID submission) {
    try (var connection = source.getConnection();
        var lock =
            connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('concern ' || ?, 0))")) {
      lock.setString(1, submission.toString());
      lock.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("holding a submission", e);
    }
  }

  /** What a submission was received as, if it was. */
  public Optional<ConcernView> receivedAs(UUID submission) {
    return one("c.submission = ?", submission);
  }

  public Optional<ConcernView> of(CaseReference reference) {
    return one("c.case_reference = ?", reference.value());
  }

  /** The concern that was acknowledged under a number. */
  public Optional<ConcernView> acknowledgedAs(String number) {
    return one("c.acknowledgement = ?", number);
  }

  private Optional<ConcernView> one(String which, Object value) {
    var sql =
        """
        select c.*, e.employer_name, e.local_steps, e.support_offered, e.impartial_review,
               e.raised_first
          from casework.concern c left join casework.employer_checks e on e.concern_id = c.id
         where\s"""
            + which;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      var found = query.executeQuery();
      return found.next() ? Optional.of(read(found)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("reading a concern", e);
    }
  }

  private static void insert(Connection connection, ConcernView concern, UUID submission)
      throws SQLException {
    var sql =
        "insert into casework.concern (id, case_reference, submission, channel, source_type,"
            + " received_on, recorded_at, recorded_by, answers, acknowledgement, taken_to_be)"
            + " values (?,?,?,?,?,?,?,?,?::jsonb,?,?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, concern.id());
      insert.setString(2, concern.reference().value());
      insert.setObject(3, submission);
      insert.setString(4, concern.channel().name());
      insert.setString(5, concern.sourceType().name());
      insert.setObject(6, concern.receivedOn());
      insert.setTimestamp(7, Timestamp.from(concern.recordedAt()));
      insert.setString(8, concern.recordedBy());
      insert.setString(9, write(concern.answers()));
      insert.setString(10, concern.acknowledgement());
      insert.setObject(11, concern.takenToBe().map(PersonId::value).orElse(null));
      insert.executeUpdate();
    }
  }

  private static void insert(Connection connection, UUID concern, EmployerChecks checks)
      throws SQLException {
    var sql =
        "insert into casework.employer_checks (concern_id, employer_name, local_steps,"
            + " support_offered, impartial_review, raised_first) values (?,?,?,?,?,?)";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, concern);
      insert.setString(2, checks.employerName());
      insert.setString(3, checks.localSteps());
      insert.setString(4, checks.supportOffered());
      insert.setString(5, checks.impartialReview());
      insert.setString(6, checks.raisedFirst());
      insert.executeUpdate();
    }
  }

  private static ConcernView read(ResultSet row) throws SQLException {
    var employer = row.getString("employer_name");
    Optional<EmployerChecks> checks =
        employer == null
            ? Optional.empty()
            : Optional.of(
                new EmployerChecks(
                    employer,
                    row.getString("local_steps"),
                    row.getString("support_offered"),
                    row.getString("impartial_review"),
                    row.getString("raised_first")));
    return new ConcernView(
        row.getObject("id", UUID.class),
        new CaseReference(row.getString("case_reference")),
        Channel.valueOf(row.getString("channel")),
        SourceType.valueOf(row.getString("source_type")),
        row.getObject("received_on", LocalDate.class),
        row.getTimestamp("recorded_at").toInstant(),
        row.getString("recorded_by"),
        Objects.requireNonNullElse(row.getString("acknowledgement"), ""),
        answers(row.getString("answers")),
        Optional.ofNullable(row.getObject("taken_to_be", UUID.class)).map(PersonId::new),
        checks);
  }

  private static String write(Answers answers) {
    try {
      return JSON.writeValueAsString(answers.values());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answers answers(String json) {
    try {
      return new Answers(JSON.readValue(json, TYPED));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
