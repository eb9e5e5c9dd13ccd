package org.evenhand.correspondence.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.application.Casework;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.api.LetterChannel;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.api.NewLetter;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.RuleSetId;

/** Letters as sent. Rows are added and never changed. */
@Dependent
public class Letters {
  private static final String SELECT =
      """
      select l.*, o.state, o.attempts, o.last_failure, s.handed_over_at, s.proof
        from casework.letter l
        join casework.outbox o on o.letter_id = l.id
        left join casework.service_record s on s.letter_id = l.id
      """;

  /** What a letter is besides what its writer wanted. */
  public record Stamp(
      UUID id,
      String language,
      RuleSetId rules,
      String sha256,
      boolean asOnFile,
      String by,
      Instant at) {}

  private final DataSource source;

  @Inject
  public Letters(@Casework DataSource source) {
    this.source = source;
  }

  public void add(NewLetter letter, Stamp stamp) {
    var sql =
        """
        insert into casework.letter (id, case_reference, template, language, rule_set, subject, body,
          sha256, to_role, to_name, channel, sent_to, as_on_file, about, sent_by, sent_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, stamp.id());
      insert.setString(2, letter.caseReference().value());
      insert.setString(3, letter.template().name());
      insert.setString(4, stamp.language());
      insert.setString(5, stamp.rules().toString());
      insert.setString(6, letter.subject());
      insert.setString(7, letter.text());
      insert.setString(8, stamp.sha256());
      insert.setString(9, letter.toRole().name());
      insert.setString(10, letter.toName());
      insert.setString(11, letter.channel().name());
      insert.setString(12, letter.sentTo());
      insert.setBoolean(13, stamp.asOnFile());
      insert.setString(14, letter.about());
      insert.setString(15, stamp.by());
      insert.setTimestamp(16, Timestamp.from(stamp.at()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("writing a letter", e);
    }
  }

  /** All letters of a case, the newest first. */
  public List<LetterView> of(CaseReference reference) {
    return read(" where l.case_reference = ? order by l.sent_at desc, l.id", reference.value());
  }

  /** Some letters of a case, the newest first. */
  public List<LetterView> of(CaseReference reference, int first, int size) {
    return read(
        " where l.case_reference = ? order by l.sent_at desc, l.id limit ? offset ?",
        reference.value(),
        size,
        first);
  }

  public long count(CaseReference reference) {
    var sql = "select count(*) from casework.letter where case_reference = ?";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, reference.value());
      var found = query.executeQuery();
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("counting letters", e);
    }
  }

  public Optional<LetterView> find(UUID id) {
    return read(" where l.id = ?", id).stream().findFirst();
  }

  /** Those that a person must see to, the oldest first. */
  public List<LetterView> unresolved() {
    return read(" where o.state = ? order by o.created_at, l.id", DeliveryState.UNRESOLVED.name());
  }

  private List<LetterView> read(String where, Object... values) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(SELECT + where)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      var found = query.executeQuery();
      var views = new ArrayList<LetterView>();
      while (found.next()) {
        views.add(view(found));
      }
      return views;
    } catch (SQLException e) {
      throw new IllegalStateException("reading letters", e);
    }
  }

  private static LetterView view(ResultSet row) throws SQLException {
    return new LetterView(
        row.getObject("id", UUID.class),
        new CaseReference(row.getString("case_reference")),
        LetterTemplate.valueOf(row.getString("template")),
        PartyRole.valueOf(row.getString("to_role")),
        row.getString("to_name"),
        LetterChannel.valueOf(row.getString("channel")),
        row.getString("sent_to"),
        row.getBoolean("as_on_file"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("sha256"),
        row.getString("about"),
        row.getString("sent_by"),
        row.getTimestamp("sent_at").toInstant(),
        DeliveryState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getString("last_failure"),
        Optional.ofNullable(row.getTimestamp("handed_over_at")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getString("proof")).orElse(""));
  }
}
