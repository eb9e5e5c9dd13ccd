package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;

/** Who was told of which deadline. A row is added once, and acknowledged once. */
@Dependent
public class Escalations {
  /** What makes an escalation the same one. */
  public record Key(UUID subject, String code, LocalDate dueOn, int daysLeft, String target) {}

  /** A conflict declared since closes the case, deadlines and all. */
  private static final String OPEN_FOR =
      """
      account = ? and acknowledged_at is null
       and not exists (select 1 from casework.declared_conflict c
                        where c.case_reference = escalation.case_reference
                          and c.account = escalation.account)
      """;

  private final DataSource source;

  @Inject
  public Escalations(@Casework DataSource source) {
    this.source = source;
  }

  /** Those already raised about these subjects for these days. */
  public Set<Key> raisedAbout(Collection<UUID> subjects, Collection<LocalDate> dueOn) {
    var sql =
        "select subject, rule_code, due_on, days_left, target from casework.escalation"
            + " where subject = any (?) and due_on = any (?)";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
      query.setArray(
          2, connection.createArrayOf("date", dueOn.stream().map(Date::valueOf).toArray()));
      var found = query.executeQuery();
      var keys = new HashSet<Key>();
      while (found.next()) {
        keys.add(
            new Key(
                found.getObject("subject", UUID.class),
                found.getString("rule_code"),
                found.getObject("due_on", LocalDate.class),
                found.getInt("days_left"),
                found.getString("target")));
      }
      return keys;
    } catch (SQLException e) {
      throw new IllegalStateException("reading what was escalated", e);
    }
  }

  /** Adds those that are not there yet and answers which were new; safe to run twice at once. */
  public List<EscalationView> addMissing(List<EscalationView> escalations) {
    var sql =
        """
        insert into casework.escalation (id, case_reference, subject, rule_code, due_on, days_left,
          target, account, raised_at, late_by_days, acknowledged_by, act)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '') on conflict do nothing
        """;
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(sql)) {
      var added = new ArrayList<EscalationView>();
      for (var escalation : escalations) {
        bind(insert, escalation);
        if (insert.executeUpdate() == 1) {
          added.add(escalation);
        }
      }
      return added;
    } catch (SQLException e) {
      throw new IllegalStateException("escalating", e);
    }
  }

  /** Those told to somebody and not acknowledged yet, the most urgent first. */
  public List<EscalationView> openFor(String account) {
    return read("account = ? and acknowledged_at is null order by due_on, days_left", account);
  }

  /**
   * Some of what was told to somebody and is not acknowledged yet, the most urgent first; each
   * deadline once, however often it was told, because one answer is an answer to all of it.
   */
  public List<EscalationView> openFor(String account, int first, int size) {
    return read(
        "id in (select distinct on (subject, due_on) id from casework.escalation"
            + " where "
            + OPEN_FOR
            + " order by subject, due_on, days_left, id)"
            + " order by due_on, days_left, id limit ? offset ?",
        account,
        size,
        first);
  }

  /** Of how many deadlines somebody was told that are not acknowledged yet. */
  public long countOpenFor(String account) {
    var sql = "select count(distinct (subject, due_on)) from casework.escalation where " + OPEN_FOR;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, account);
      var found = query.executeQuery();
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("counting escalations", e);
    }
  }

  /** Those about some clocks or orders that are not acknowledged yet, in the order raised. */
  public List<EscalationView> openAbout(Collection<UUID> subjects) {
    return read(
        "subject = any (?) and acknowledged_at is null order by raised_at, days_left desc, target",
        (Object) subjects.toArray(UUID[]::new));
  }

  /** All about one clock or order, in the order raised. */
  public List<EscalationView> about(UUID subject) {
    return read("subject = ? order by raised_at, days_left desc, target", subject);
  }

  /** All of a case, the newest first. */
  public List<EscalationView> of(CaseReference reference) {
    return read("case_reference = ? order by raised_at desc, target", reference.value());
  }

  /** One, unless the account has declared a conflict in its case. */
  public Optional<EscalationView> find(UUID id, String account) {
    return read(
            "id = ? and not exists (select 1 from casework.declared_conflict c"
                + " where c.case_reference = escalation.case_reference and c.account = ?)",
            id,
            account)
        .stream()
        .findFirst();
  }

  /** Acknowledges every open one about a subject and due day; answers how many. */
  public int acknowledge(UUID subject, LocalDate dueOn, String by, String act, Instant at) {
    var sql =
        """
        update casework.escalation set acknowledged_at = ?, acknowledged_by = ?, act = ?
         where subject = ? and due_on = ? and acknowledged_at is null
        """;
    try (var connection = source.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setTimestamp(1, Timestamp.from(at));
      update.setString(2, by);
      update.setString(3, act);
      update.setObject(4, subject);
      update.setObject(5, dueOn);
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("acknowledging an escalation", e);
    }
  }

  /** Acknowledges every open one about a subject, under a rule or, with none named, all. */
  public int settle(UUID subject, String code, String by, String act, Instant at) {
    var sql =
        """
        update casework.escalation set acknowledged_at = ?, acknowledged_by = ?, act = ?
         where subject = ? and (? = '' or rule_code = ?) and acknowledged_at is null
        """;
    try (var connection = source.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setTimestamp(1, Timestamp.from(at));
      update.setString(2, by);
      update.setString(3, act);
      update.setObject(4, subject);
      update.setString(5, code);
      update.setString(6, code);
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("settling escalations", e);
    }
  }

  private static void bind(PreparedStatement insert, EscalationView escalation)
      throws SQLException {
    insert.setObject(1, escalation.id());
    insert.setString(2, escalation.caseReference().value());
    insert.setObject(3, escalation.subject());
    insert.setString(4, escalation.code());
    insert.setObject(5, escalation.dueOn());
    insert.setInt(6, escalation.daysLeft());
    insert.setString(7, escalation.target());
    insert.setString(8, escalation.account());
    insert.setTimestamp(9, Timestamp.from(escalation.raisedAt()));
    insert.setInt(10, escalation.lateByDays());
  }

  private List<EscalationView> read(String where, Object... values) {
    try (Connection connection = source.getConnection();
        var query =
            connection.prepareStatement("select * from casework.escalation where " + where)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      var found = query.executeQuery();
      var views = new ArrayList<EscalationView>();
      while (found.next()) {
        views.add(view(found));
      }
      return views;
    } catch (SQLException e) {
      throw new IllegalStateException("reading escalations", e);
    }
  }

  private static EscalationView view(ResultSet row) throws SQLException {
    return new EscalationView(
        row.getObject("id", UUID.class),
        new CaseReference(row.getString("case_reference")),
        row.getObject("subject", UUID.class),
        row.getString("rule_code"),
        row.getObject("due_on", LocalDate.class),
        row.getInt("days_left"),
        row.getString("target"),
        row.getString("account"),
        row.getTimestamp("raised_at").toInstant(),
        row.getInt("late_by_days"),
        Optional.ofNullable(row.getTimestamp("acknowledged_at")).map(Timestamp::toInstant),
        row.getString("acknowledged_by"),
        row.getString("act"));
  }
}
