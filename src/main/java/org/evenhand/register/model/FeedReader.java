package org.evenhand.register.model;

import static org.evenhand.register.model.FeedColumn.ADDRESS_LINE_1;
import static org.evenhand.register.model.FeedColumn.ADDRESS_LINE_2;
import static org.evenhand.register.model.FeedColumn.BIRTH_DATE;
import static org.evenhand.register.model.FeedColumn.COUNTRY;
import static org.evenhand.register.model.FeedColumn.EMAIL;
import static org.evenhand.register.model.FeedColumn.EMPLOYED_FROM;
import static org.evenhand.register.model.FeedColumn.EMPLOYER_CODE;
import static org.evenhand.register.model.FeedColumn.EMPLOYER_NAME;
import static org.evenhand.register.model.FeedColumn.FAMILY_NAME;
import static org.evenhand.register.model.FeedColumn.GIVEN_NAMES;
import static org.evenhand.register.model.FeedColumn.POSTCODE;
import static org.evenhand.register.model.FeedColumn.REGION;
import static org.evenhand.register.model.FeedColumn.REGISTERED_SINCE;
import static org.evenhand.register.model.FeedColumn.REGISTRATION_NUMBER;
import static org.evenhand.register.model.FeedColumn.STATUS;
import static org.evenhand.register.model.FeedColumn.STATUS_FROM;
import static org.evenhand.register.model.FeedColumn.TOWN;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.exchange.CsvRow;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegistrationStatus;
import org.evenhand.register.model.FeedRow.FedEmployment;

/** Reads rows of the feed one after another and says what is wrong with each by itself. */
public final class FeedReader {
  private static final Pattern EMAIL_SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
  private static final List<FeedColumn> CONTACT =
      List.of(EMAIL, ADDRESS_LINE_1, ADDRESS_LINE_2, TOWN, POSTCODE, COUNTRY);
  private final Map<String, Long> rowOf = new HashMap<>();
  private final LocalDate today;

  public FeedReader(LocalDate today) {
    this.today = today;
  }

  /** The row, if nothing is wrong with it. */
  public Optional<FeedRow> read(CsvRow row) {
    var number = number(row);
    var family = row.required(FAMILY_NAME.heading()).map(FeedReader::composed);
    var given = composed(text(row, GIVEN_NAMES));
    var former = FormerNames.read(row, given);
    var birth = pastDay(row, BIRTH_DATE);
    var since = required(row, REGISTERED_SINCE);
    var status = status(row);
    var from = statusFrom(row, status, since);
    checkOrder(row, birth, since);
    var contact = contact(row);
    var employment = employment(row);
    if (!row.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        new FeedRow(
            row.number(),
            number.orElseThrow(),
            new PersonName(given, family.orElseThrow()),
            former,
            birth.orElseThrow(),
            since.orElseThrow(),
            status.orElseThrow(),
            from.orElseThrow(),
            contact,
            employment));
  }

  private Optional<String> number(CsvRow row) {
    var typed = row.required(REGISTRATION_NUMBER.heading());
    if (typed.isPresent() && !RegistrationNumber.looksLikeOne(typed.get())) {
      row.problem(REGISTRATION_NUMBER.heading(), "number.format");
      return Optional.empty();
    }
    var number = typed.map(text -> RegistrationNumber.typed(text).value());
    number.ifPresent(
        value -> {
          var first = rowOf.putIfAbsent(value, row.number());
          if (first != null) {
            row.problem(REGISTRATION_NUMBER.heading(), "number.twice", String.valueOf(first));
          }
        });
    return number;
  }

  private Optional<RegistrationStatus> status(CsvRow row) {
    return row.required(STATUS.heading())
        .flatMap(cell -> row.code(STATUS.heading(), RegistrationStatus.class));
  }

  private static Optional<LocalDate> statusFrom(
      CsvRow row, Optional<RegistrationStatus> status, Optional<LocalDate> since) {
    var mayBeBlank = status.isEmpty() || status.get() == RegistrationStatus.REGISTERED;
    if (mayBeBlank && text(row, STATUS_FROM).isEmpty()) {
      return since;
    }
    var from = required(row, STATUS_FROM);
    if (from.isPresent() && since.isPresent() && from.get().isBefore(since.get())) {
      row.problem(STATUS_FROM.heading(), "date.before_registration", since.get().toString());
    }
    return from;
  }

  private Optional<LocalDate> pastDay(CsvRow row, FeedColumn column) {
    var day = required(row, column);
    if (day.isPresent() && (day.get().isBefore(EARLIEST_BIRTH) || !day.get().isBefore(today))) {
      row.problem(column.heading(), "date.birth");
      return Optional.empty();
    }
    return day;
  }

  private static void checkOrder(CsvRow row, Optional<LocalDate> birth, Optional<LocalDate> since) {
    if (birth.isPresent() && since.isPresent() && !since.get().isAfter(birth.get())) {
      row.problem(REGISTERED_SINCE.heading(), "date.before_birth", birth.get().toString());
    }
  }

  private static List<String> contact(CsvRow row) {
    var email = text(row, EMAIL);
    if (!email.isEmpty() && !EMAIL_SHAPE.matcher(email).matches()) {
      row.problem(EMAIL.heading(), "email.format");
    }
    return Arrays.asList(CONTACT.stream().map(column -> said(row, column)).toArray(String[]::new));
  }

  private static FedEmployment employment(CsvRow row) {
    var code = text(row, EMPLOYER_CODE);
    var name = composed(text(row, EMPLOYER_NAME));
    var from = row.day(EMPLOYED_FROM.heading());
    if (code.isEmpty()) {
      Stream.of(EMPLOYER_NAME, REGION)
          .filter(column -> !text(row, column).isEmpty())
          .forEach(column -> row.problem(column.heading(), "employer.without_code"));
    } else if (from.isEmpty()) {
      row.required(EMPLOYED_FROM.heading());
    }
    return new FedEmployment(code, name, from.orElse(null), said(row, REGION));
  }

  private static Optional<LocalDate> required(CsvRow row, FeedColumn column) {
    return row.required(column.heading()).flatMap(cell -> row.day(column.heading()));
  }

  private static String said(CsvRow row, FeedColumn column) {
    return row.says(column.heading()) ? composed(text(row, column)) : null;
  }

  private static String text(CsvRow row, FeedColumn column) {
    return row.text(column.heading());
  }

  /** One way to write an accented letter, so that equal names are equal. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
