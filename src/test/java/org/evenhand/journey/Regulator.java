package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.exchange.Progress;
import org.evenhand.kernel.Actor;
import org.evenhand.register.application.ImportRegister;
import org.evenhand.register.persistence.RegisterFeed;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.database.Login;

/** A small regulator of our own inside the running product: people on the register, and a pool. */
final class Regulator {
  private static final String HEADER =
      "registration_number,given_names,family_name,former_names,birth_date,registered_since,status,"
          + "status_from,email,address_line_1,address_line_2,town,postcode,country,employer_code,"
          + "employer_name,employed_from,region\r\n";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final Map<String, String> PEOPLE =
      new TreeMap<>(
          Map.of(
              "SW700001", "Marian Castellane",
              "SW700002", "Oskar Linwood",
              "SW700003", "Bethan Moncrieff",
              "SW700004", "Yusra Pemberton"));
  private static boolean arranged;

  private Regulator() {}

  static synchronized void isThere() {
    if (arranged) {
      return;
    }
    try (var connection = ServerForTests.access(Login.CASEWORK).open()) {
      register();
      member(connection, "Eleanor Thistlewood", "LAY", true, "eleanor.thistlewood");
      member(connection, "Joseph Bangura-Cole", "LAY", true, "joseph.bangura");
      member(connection, "Ngozi Umeadi", "PROFESSIONAL", false, "ngozi.umeadi");
      member(connection, "Callum Strathearn", "LAY", false, "callum.strathearn");
      member(connection, "Lakshmi Venkatesan", "PROFESSIONAL", false, "lakshmi.venkatesan");
      member(connection, "Marek Sobolewicz", "LAY", false, "marek.sobolewicz");
      member(connection, "Imran Fellowes", "LEGAL_ADVISER", false, "imran.fellowes");
      arranged = true;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of everybody on its register. */
  static Collection<String> people() {
    return PEOPLE.values();
  }

  /** The points of a case's decisions in the log, in its order. */
  static List<String> decisionsLogged(String reference) {
    return logged(reference, "DECISION", "e.point");
  }

  /** The stages a case entered, as the log has them. */
  static List<String> stagesLogged(String reference) {
    return logged(reference, "STAGE_ENTERED", "e.stage");
  }

  private static List<String> logged(String reference, String kind, String what) {
    var sql =
        "select "
            + what
            + " from decision_log.entry e"
            + " join casework.decision_opening o on o.entry = e.id"
            + " where o.fields ->> 'case_reference' = ? and e.kind = ? order by e.index";
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, reference);
      query.setString(2, kind);
      var found = query.executeQuery();
      var told = new ArrayList<String>();
      while (found.next()) {
        told.add(found.getString(1));
      }
      return told;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A day so far from the product's present one, as people type it. */
  static String day(int fromNow) {
    return DAY.format(ServerForTests.today().plusDays(fromNow));
  }

  private static void register() throws IOException {
    var source = ServerForTests.access(Login.CASEWORK).dataSource();
    var feed = new RegisterFeed(source, UUID::randomUUID, Clock.systemUTC());
    var file = new StringBuilder(HEADER);
    PEOPLE.forEach(
        (number, name) -> file.append(row(number, name.split(" ")[0], name.split(" ")[1])));
    var report =
        new ImportRegister(feed, Clock.systemUTC())
            .run(
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                false,
                Actor.SYSTEM,
                Progress.SILENT);
    assertThat(report.problems()).isEmpty();
  }

  private static String row(String number, String given, String family) {
    return String.join(",", number, given, family)
        + ",,1984-03-31,2010-09-01,registered,,"
        + number.toLowerCase()
        + "@example.org,1 High Street,,Sheffield,S1 2AB,,LA-01,Riverton City Council,2015-04-01,"
        + "Yorkshire\r\n";
  }

  private static void member(
      Connection connection, String name, String kind, boolean chairs, String account)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into casework.panel_member (id, name, kind, may_chair, account,"
                + " appointed_from, appointed_to, training_until, suspended, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, false, 1) on conflict do nothing")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, name);
      insert.setString(3, kind);
      insert.setBoolean(4, chairs);
      insert.setString(5, account);
      insert.setObject(6, LocalDate.of(2024, 1, 1));
      insert.setObject(7, LocalDate.of(2034, 1, 1));
      insert.setObject(8, LocalDate.of(2034, 1, 1));
      insert.executeUpdate();
    }
  }
}
