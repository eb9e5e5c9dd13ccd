package org.evenhand.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.evenhand.exchange.Progress;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.FindRegistrants;
import org.evenhand.register.application.ImportRegister;
import org.evenhand.register.application.LookUpRegistrant;
import org.evenhand.register.persistence.RegisterFeed;
import org.evenhand.register.persistence.RegisterIndex;
import org.evenhand.register.persistence.Registrants;
import org.evenhand.testing.CaseworkUnits;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;

/** A register on a database of its own, fed with files and asked through its doors. */
public final class RegisterFixture {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
  public static final Actor FEEDER = new Actor("feeder", "Register feed", Set.of());
  public static final String HEADER =
      "registration_number,given_names,family_name,former_names,birth_date,registered_since,status,"
          + "status_from,email,address_line_1,address_line_2,town,postcode,country,employer_code,"
          + "employer_name,employed_from,region\r\n";
  public static final IdSource IDS = UUID::randomUUID;
  private final TestDatabase database = Databases.fresh();
  private final CaseworkUnits units = CaseworkUnits.on(database);

  public TestDatabase database() {
    return database;
  }

  /** A row with everything that a plain registrant has. */
  public static String row(String number, String given, String family) {
    return row(number, given, family, "");
  }

  public static String row(String number, String given, String family, String formerNames) {
    return String.join(
            ",",
            number,
            quoted(given),
            quoted(family),
            quoted(formerNames),
            "1984-03-31,2010-09-01,registered,,someone@example.org,1 High Street,,Sheffield,S1 2AB,,"
                + "LA-01,Riverton City Council,2015-04-01,Yorkshire")
        + "\r\n";
  }

  public RowReport load(String... rows) {
    return load(false, HEADER + String.join("", rows));
  }

  public RowReport dryRun(String... rows) {
    return load(true, HEADER + String.join("", rows));
  }

  public RowReport load(boolean dryRun, String file) {
    return load(dryRun, file.getBytes(StandardCharsets.UTF_8));
  }

  public RowReport load(boolean dryRun, byte[] file) {
    try {
      return importing().run(new ByteArrayInputStream(file), dryRun, FEEDER, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ImportRegister importing() {
    return new ImportRegister(new RegisterFeed(database.casework(), IDS, CLOCK), CLOCK);
  }

  public FindRegistrants finding() {
    return new FindRegistrants(new RegisterIndex(database.casework()), CLOCK);
  }

  /** The registration numbers that a search answers with, in order. */
  public java.util.List<String> found(String text) {
    return finding().find(RegisterSearch.of(text)).value().items().stream()
        .map(RegisterMatch::number)
        .map(RegistrationNumber::value)
        .toList();
  }

  public Optional<RegistrantView> lookUp(String number, LocalDate asAt) {
    var which = WhichRegistrant.number(new RegistrationNumber(number));
    return units.inTransaction(
        unit -> new LookUpRegistrant(new Registrants(unit)).lookUp(which, asAt));
  }

  /** Does something with the entities of the register in one transaction. */
  public <T> T inTransaction(BiFunction<Registrants, IdSource, T> work) {
    return units.inTransaction(unit -> work.apply(new Registrants(unit), IDS));
  }

  public long count(String table) {
    try (var connection = database.owner().getConnection();
        var statement = connection.createStatement()) {
      var row = statement.executeQuery("select count(*) from " + table);
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
