package org.evenhand.web.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.Stage;
import org.evenhand.exchange.Progress;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;
import org.evenhand.register.application.ImportRegister;
import org.evenhand.register.persistence.RegisterFeed;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.database.Login;

/**
 * Cases in the running product, one for each stage and each way of being given to somebody, written
 * as rows: nobody walks eight stages by forms here. All are about one invented person, and a
 * colleague of our own stands for each role. Afterwards all of it is taken out again.
 */
final class CasesOfEveryStage implements AutoCloseable {
  static final String NUMBER = "SW799001";
  static final String FAMILY = "Ravensmoor";
  static final String SUMMARY = "kept the keys of a closed ward";
  static final String HAPPENED = "rang about the ward";
  static final String EVIDENCE = "The ward was closed on a Friday.";

  /** All references begin so, and nobody else's do. */
  static final String REFERENCES = "FTP-2019-";

  private static final String HEADER =
      "registration_number,given_names,family_name,former_names,birth_date,registered_since,status,"
          + "status_from,email,address_line_1,address_line_2,town,postcode,country,employer_code,"
          + "employer_name,employed_from,region\r\n";
  private static final Map<Stage, Map.Entry<String, Role>> WORK =
      Map.of(
          Stage.RECEIPT, Map.entry("screenRisk", Role.INTAKE_OFFICER),
          Stage.TRIAGE, Map.entry("gatherEnquiries", Role.ENQUIRY_HANDLER),
          Stage.INVESTIGATION, Map.entry("planInvestigation", Role.INVESTIGATOR),
          Stage.CASE_EXAMINERS, Map.entry("resolveDisagreement", Role.REGISTRAR),
          Stage.PRE_HEARING, Map.entry("giveDirections", Role.HEARINGS_MANAGER),
          Stage.HEARING, Map.entry("resumeHearing", Role.HEARINGS_MANAGER),
          Stage.OUTCOME, Map.entry("checkCompliance", Role.CASE_REVIEW_OFFICER),
          Stage.CLOSED, Map.entry("assessReviewRequest", Role.QUALITY_REVIEWER));

  /** How a case stands to a colleague. */
  enum Relation {
    /** Not given to them. */
    ANYBODY,
    /** They are named on it for their kind of step. */
    HOLDER,
    /** They have an open step of it. */
    STEP,
    /** Named, and they have declared a conflict. */
    CONFLICTED
  }

  /**
   * One of them.
   *
   * @param work a step of the stage that waits on it
   * @param masked a step of the blind lane, at triage
   */
  record OneCase(
      String reference,
      Stage stage,
      Relation relation,
      UUID work,
      UUID masked,
      UUID document,
      UUID health,
      UUID letter) {}

  private final List<OneCase> all = new ArrayList<>();
  private UUID person;

  static String account(Role role) {
    return "matrix." + role.code();
  }

  static CasesOfEveryStage arranged() {
    var cases = new CasesOfEveryStage();
    try {
      cases.register();
      cases.write(cases::accountsAndCases);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return cases;
  }

  List<OneCase> all() {
    return all;
  }

  OneCase at(Stage stage, Relation relation) {
    return all.stream()
        .filter(one -> one.stage() == stage && one.relation() == relation)
        .findFirst()
        .orElseThrow();
  }

  private void register() throws IOException {
    var feed =
        new RegisterFeed(
            ServerForTests.access(Login.CASEWORK).dataSource(),
            UUID::randomUUID,
            Clock.systemUTC());
    var row =
        NUMBER
            + ",Quennell,"
            + FAMILY
            + ",,1984-03-31,2010-09-01,registered,,q@example.org,1 High Street,,Sheffield,S1 2AB,,"
            + "LA-01,Riverton City Council,2015-04-01,Yorkshire\r\n";
    var file = new ByteArrayInputStream((HEADER + row).getBytes(StandardCharsets.UTF_8));
    new ImportRegister(feed, Clock.systemUTC()).run(file, false, Actor.SYSTEM, Progress.SILENT);
  }

  private void accountsAndCases(Rows rows) throws SQLException {
    // all tests come from one address, and some of them guess at passwords
    rows.add("delete from identity.sign_in_failure");
    person = rows.id("select id from casework.registrant where registration_number = ?", NUMBER);
    for (var role : Role.values()) {
      rows.add(
          """
          insert into identity.account (name, display_name, password_hash, roles, enabled,
            demonstration, stamp, created_at, created_by, password_set_at, failed_since)
          select ?, ?, password_hash, array[?], true, true, 0, now(), 'test', now(), 0
            from identity.account where name = 'amara.okonjo'
          on conflict (name) do update set enabled = true
          """,
          account(role),
          "Somebody Whose Role Is " + role.code(),
          role.code());
    }
    for (var stage : Stage.values()) {
      for (var relation : Relation.values()) {
        aCase(rows, stage, relation);
      }
    }
  }

  private void aCase(Rows rows, Stage stage, Relation relation) throws SQLException {
    var number = stage.ordinal() * Relation.values().length + relation.ordinal() + 1;
    var reference = REFERENCES + "%04d".formatted(number);
    var one =
        new OneCase(
            reference,
            stage,
            relation,
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID());
    rows.add(
        """
        insert into casework.case_file (reference, file_number, registrant_id, stage,
          stage_entered_at, open, closed_on, outcome, rule_set, received_on, opened_at, source_type,
          summary, support_needs, raised_first, categories, risk, blind_mode, version)
        values (?, ?, ?, ?, now(), ?, case when ? then null else current_date end, '',
          'social-work-england/2022.2', current_date - 30, now(), 'EMPLOYER', ?, '', 'NOT_KNOWN',
          'OTHER', '', 'FULL', 1)
        """,
        reference,
        "19-%04d".formatted(number),
        person,
        stage.name(),
        stage != Stage.CLOSED,
        stage != Stage.CLOSED,
        SUMMARY);
    rows.add(
        "insert into casework.party values (?, ?, 'REGISTRANT', ?, ?, '', 'q@example.org', '', 1)",
        UUID.randomUUID(),
        reference,
        person,
        "Quennell " + FAMILY);
    rows.add(
        "insert into casework.chronology values (?, ?, now(), 'system', 'STAGE', 'stage.entered', ?)",
        UUID.randomUUID(),
        reference,
        stage.name());
    rows.add(
        "insert into casework.note values (?, ?, now(), 'system', ?)",
        UUID.randomUUID(),
        reference,
        HAPPENED);
    given(rows, one);
    work(rows, one);
    letter(rows, one);
    interimOrder(rows, one);
    all.add(one);
  }

  private static void given(Rows rows, OneCase one) throws SQLException {
    for (var role : Role.values()) {
      if (one.relation() == Relation.HOLDER || one.relation() == Relation.CONFLICTED) {
        rows.add(
            "insert into casework.case_role values (?, ?, ?)",
            one.reference(),
            role.name(),
            account(role));
      }
      if (one.relation() == Relation.CONFLICTED) {
        rows.add(
            "insert into casework.declared_conflict values (?, ?, now(), 'a neighbour')",
            one.reference(),
            account(role));
      }
      if (one.relation() == Relation.STEP && !role.equals(WORK.get(one.stage()).getValue())) {
        item(rows, one, UUID.randomUUID(), stepOf(role), role, account(role));
      }
    }
  }

  /** Some step of that role; of the blind lane for who decides there. */
  private static String stepOf(Role role) {
    return switch (role) {
      case TRIAGE_OFFICER -> "decideTriage";
      case INTAKE_OFFICER -> "screenRisk";
      default -> "planInvestigation";
    };
  }

  private static void work(Rows rows, OneCase one) throws SQLException {
    var work = WORK.get(one.stage());
    var role = work.getValue();
    var taken = one.relation() == Relation.STEP || one.relation() == Relation.CONFLICTED;
    item(rows, one, one.work(), work.getKey(), role, taken ? account(role) : null);
    if (one.stage() == Stage.TRIAGE) {
      rows.add(
          """
          insert into casework.anonymised_file (id, case_reference, number, state, mode, reason_code,
            text, sha256, prepared_by, prepared_at, reviewed_by, reviewed_at, review_note, version)
          values (?, ?, 1, 'RELEASED', 'FULL', '', '[Social worker] kept the keys.', repeat('a', 64),
            'niamh.garrity', now(), 'arjun.wadhwani', now(), '', 1)
          """,
          UUID.randomUUID(),
          one.reference());
      var decider = taken ? account(Role.TRIAGE_OFFICER) : null;
      item(rows, one, one.masked(), "decideTriage", Role.TRIAGE_OFFICER, decider);
    }
  }

  private static void item(
      Rows rows, OneCase one, UUID task, String step, Role role, String assignee)
      throws SQLException {
    rows.add(
        """
        insert into casework.work_item (task_id, case_reference, file_number, step, role, lane,
          assignee, created_at, due_by_law, due_rule, state)
        select ?, reference, file_number, ?, ?, ?, ?, now(), false, '', 'OPEN'
          from casework.case_file where reference = ?
        """,
        task,
        step,
        role.code(),
        step.equals("decideTriage") ? "BLIND" : "IDENTIFIED",
        assignee,
        one.reference());
    rows.add(
        "insert into engine.act_ru_task (id_, rev_, name_, create_time_, suspension_state_)"
            + " values (?, 1, 'of the matrix', now(), 1)",
        task.toString());
  }

  private static void letter(Rows rows, OneCase one) throws SQLException {
    rows.add(
        """
        insert into casework.letter values (?, ?, 'ACKNOWLEDGEMENT', 'en',
          'social-work-england/2022.2', 'Your concern', 'We have it.', repeat('b', 64),
          'COMPLAINANT', 'Dana Holroyd', 'EMAIL', 'dana@example.org', true, '', 'system', now())
        """,
        one.letter(),
        one.reference());
    rows.add(
        "insert into casework.outbox values (?, ?, 'UNRESOLVED', 9, now(), 'no such host', now())",
        UUID.randomUUID(),
        one.letter());
  }

  /** In force, with a review that is near enough for the banner. */
  private static void interimOrder(Rows rows, OneCase one) throws SQLException {
    if (one.stage() == Stage.RECEIPT || one.stage() == Stage.TRIAGE) {
      return;
    }
    rows.add(
        """
        insert into casework.interim_order (id, case_reference, rule_set, state, kind, grounds,
          risk_seen_on, hearing_time, hearing_mode, hearing_venue, chair, notice_shorter, conditions,
          made_on, ends_on, review_by, review_code, review_from, review_open, ends_as_decided, extended, version)
        values (?, ?, 'social-work-england/2022.2', 'IN_FORCE', 'SUSPENSION', 'PUBLIC_PROTECTION',
          current_date - 150, '', '', '', '', '', '', current_date - 140, current_date + 400,
          current_date + 25, 'T-08', current_date - 140, false, false, false, 1)
        """,
        UUID.randomUUID(),
        one.reference());
  }

  /** Gives each case its documents: copies of one that came in by the product's own door. */
  void documentsLike(UUID received) {
    write(
        rows -> {
          for (var one : all) {
            rows.copyOfDocument(received, one.document(), one.reference(), "ORDINARY");
            rows.copyOfDocument(received, one.health(), one.reference(), "HEALTH");
          }
        });
  }

  /** A document of one of the cases; there is one. */
  UUID received(String reference) {
    var found = new UUID[1];
    write(
        rows ->
            found[0] =
                rows.id("select id from casework.document where case_reference = ?", reference));
    return found[0];
  }

  /** What a question to the database counts. */
  static long count(String sql, Object... values) {
    var found = new long[1];
    write(
        rows -> {
          try (var query = rows.prepared(sql, values);
              var row = query.executeQuery()) {
            row.next();
            found[0] = row.getLong(1);
          }
        });
    return found[0];
  }

  /** As if none of it had ever been; the database is asked not to mind. */
  @Override
  public void close() {
    write(
        rows -> {
          rows.add("set local session_replication_role = replica");
          var of = " in (select id from casework.%s where case_reference like ?)";
          var mine = REFERENCES + "%";
          rows.add("delete from casework.outbox where letter_id" + of.formatted("letter"), mine);
          rows.add(
              "delete from casework.service_record where letter_id" + of.formatted("letter"), mine);
          rows.add(
              "delete from casework.step_draft where task_id in"
                  + " (select task_id from casework.work_item where case_reference like ?)",
              mine);
          rows.add("delete from casework.clock_hold where clock_id" + of.formatted("clock"), mine);
          for (var table : rows.tablesOfACase()) {
            rows.add("delete from casework." + table + " where case_reference like ?", mine);
          }
          rows.add("delete from engine.act_ru_task where name_ = 'of the matrix'");
          rows.add("delete from casework.case_file where reference like ?", mine);
          rows.add("delete from casework.access_record where account like 'matrix.%'");
          for (var table : List.of("denial", "alert", "account_event")) {
            rows.add("delete from identity." + table + " where account like 'matrix.%'");
          }
          rows.add("delete from identity.account where name like 'matrix.%'");
        });
  }

  private interface Writing {
    void on(Rows rows) throws SQLException;
  }

  private static void write(Writing writing) {
    try (var connection = ServerForTests.superuser().open()) {
      connection.setAutoCommit(false);
      writing.on(new Rows(connection));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The product's clock may have been moved on by somebody before. */
  private static String onItsDay(String sql) {
    return sql.replace("current_date", "date '" + ServerForTests.today() + "'");
  }

  private record Rows(Connection connection) {
    void add(String sql, Object... values) throws SQLException {
      try (var statement = prepared(sql, values)) {
        statement.executeUpdate();
      }
    }

    UUID id(String sql, Object... values) throws SQLException {
      try (var query = prepared(sql, values);
          var row = query.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }

    void copyOfDocument(UUID of, UUID id, String reference, String sensitivity)
        throws SQLException {
      add(
          "create temporary table copied on commit drop as select * from casework.document limit 0");
      add("insert into copied select * from casework.document where id = ?", of);
      add(
          "update copied set id = ?, case_reference = ?, sensitivity = ?",
          id,
          reference,
          sensitivity);
      add("insert into casework.document select * from copied");
      add("drop table copied");
    }

    List<String> tablesOfACase() throws SQLException {
      var sql =
          """
          select c.table_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
           where c.table_schema = 'casework' and c.column_name = 'case_reference'
             and t.table_type = 'BASE TABLE'
          """;
      try (var query = prepared(sql);
          var row = query.executeQuery()) {
        var names = new ArrayList<String>();
        while (row.next()) {
          names.add(row.getString(1));
        }
        return names;
      }
    }

    java.sql.PreparedStatement prepared(String sql, Object... values) throws SQLException {
      var statement = connection.prepareStatement(onItsDay(sql));
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement;
    }
  }
}
